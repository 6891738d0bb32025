import { TriangleAlert } from 'lucide-preact';
import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Notice } from '@/components/shared/Notice';

interface CrashBoundaryProps {
  readonly reload: () => void;
  readonly children: ComponentChildren;
}

/** A fault in one view leaves the navigation standing, and says that it is one. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error('A view could not be drawn', error);
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <Notice
        icon={TriangleAlert}
        title={i18n.t('state.crashed')}
        action={{ label: i18n.t('action.reload'), run: this.props.reload }}
      >
        <p>{i18n.t('state.crashedWhy')}</p>
      </Notice>
    );
  }
}

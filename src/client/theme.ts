/**
 * Puts the reader's choice of light or dark on the page before anything is drawn, and shows the control
 * that changes it, which does nothing without this script. The choice is all that the site stores. The
 * function stands alone: its text is what the page loads.
 */
export function chooseTheme(): void {
  const key = 'theme';
  const page = document.documentElement;
  const show = (theme: string | null): void => {
    if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
    else delete page.dataset['theme'];
  };
  /** A browser may refuse to store anything: then the choice holds for this page. */
  const tryTo = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };
  tryTo(() => {
    show(localStorage.getItem(key));
  });
  document.addEventListener('DOMContentLoaded', () => {
    const control = document.querySelector<HTMLElement>('.theme');
    if (!control) return;
    control.hidden = false;
    for (const choice of control.querySelectorAll('input')) {
      choice.checked = choice.value === (page.dataset['theme'] ?? '');
      choice.addEventListener('change', () => {
        show(choice.value);
        tryTo(() => {
          if (choice.value === '') localStorage.removeItem(key);
          else localStorage.setItem(key, choice.value);
        });
      });
    }
  });
}

// before the first paint: light or dark as the system says, also when that changes
const dark = matchMedia('(prefers-color-scheme: dark)');
const apply = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', apply);
apply();

/** The built-in dossier: its YAML files, validated and compiled to plain data when the program is built (see vite.config.ts). */
declare module 'dossier:exchange-2021' {
  const dossier: import('./dossier/schema.ts').Dossier;
  export default dossier;
}

declare module "*/data/teaching.json" {
  export const notes: Readonly<Record<string, string>>;
}

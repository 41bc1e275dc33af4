/** The bundler gathers styles; they have no values. */
declare module "*.css";

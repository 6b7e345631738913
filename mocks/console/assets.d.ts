declare module "*.css";
declare module "*.html?url" {
  const url: string;
  export default url;
}

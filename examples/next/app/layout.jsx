// app/layout.jsx
import { Mocked } from "./mocked.jsx";

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Mocked>{children}</Mocked>
      </body>
    </html>
  );
}

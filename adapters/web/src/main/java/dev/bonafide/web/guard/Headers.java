package dev.bonafide.web.guard;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells a browser: load nothing from elsewhere, keep nothing, tell no one. */
public final class Headers {
  /** Own files alone; no script and no style inside a page. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " frame-ancestors 'none'; base-uri 'none'";

  private Headers() {}

  /** Sets them all. A file of the page's own may be kept, and says so afterwards. */
  public static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    // "no-referrer" would make browsers hide the origin of the page's own form: this tells other
    // sites as little, and lets the form be told from theirs.
    response.setHeader("Referrer-Policy", "same-origin");
  }
}

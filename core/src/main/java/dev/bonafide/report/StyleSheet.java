package dev.bonafide.report;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.resource.Sha256;
import java.util.Base64;

/** The look of the page, and the policy that allows this style and nothing else. */
final class StyleSheet {
  private StyleSheet() {}

  static final String CSS = PropertyFile.beside(StyleSheet.class, "style").text("css");

  static final String POLICY = policy(CSS);

  /** Lets a browser load one style and nothing else. */
  static String policy(String css) {
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(Sha256.of(css))
        + "'; base-uri 'none'; form-action 'none'";
  }
}

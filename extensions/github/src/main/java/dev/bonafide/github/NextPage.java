package dev.bonafide.github;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Link}: {@code <https://…?page=2>; rel="next", <…>; rel="last"}. */
final class NextPage {
  private static final int LONGEST = 4_000;

  private NextPage() {}

  /** The address of the page after this one; null where there is none. */
  static @Nullable HttpUrl in(@Nullable String link) {
    if (link == null || link.length() > LONGEST) {
      return null;
    }
    for (String part : link.split(",", -1)) {
      int open = part.indexOf('<');
      int close = part.indexOf('>', open + 1);
      if (open >= 0 && close > open && part.indexOf("rel=\"next\"", close) > 0) {
        return HttpUrl.parse(part.substring(open + 1, close));
      }
    }
    return null;
  }
}

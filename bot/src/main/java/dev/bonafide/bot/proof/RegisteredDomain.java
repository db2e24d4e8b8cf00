package dev.bonafide.bot.proof;

import java.util.Optional;
import okhttp3.HttpUrl;

/** Whose domain it is, by the list of public suffixes that OkHttp ships. */
final class RegisteredDomain {
  private RegisteredDomain() {}

  /** Empty for a public suffix, and for what is no domain. */
  static Optional<String> of(String domain) {
    HttpUrl url = HttpUrl.parse("https://" + domain + "/");
    return url == null || !url.host().equals(domain)
        ? Optional.empty()
        : Optional.ofNullable(url.topPrivateDomain());
  }
}

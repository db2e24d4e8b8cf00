package dev.bonafide.proof.dkim;

import java.util.Optional;

/** Tells whose domain it is, as far as that can be told from its name. */
@FunctionalInterface
public interface Organizations {

  /**
   * The domain that somebody registered: {@code northwind.co.uk} of {@code mail.northwind.co.uk}
   * (RFC 7489, section 3.2). Empty for those below which everybody may register one, such as {@code
   * co.uk}.
   *
   * @param domain in small letters
   */
  Optional<String> of(String domain);
}

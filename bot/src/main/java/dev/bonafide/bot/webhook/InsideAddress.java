package dev.bonafide.bot.webhook;

import java.net.UnknownHostException;

/** An address that is not out on the internet, where no one allowed it. */
final class InsideAddress extends UnknownHostException {
  static final String WHAT = "an address in a private network";
  static final String MEND =
      "use a public address, or set BONAFIDE_WEBHOOK_PRIVATE=true if that is intended";

  private static final long serialVersionUID = 1L;

  InsideAddress() {
    super(WHAT);
  }
}

package dev.bonafide.testkit.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.mail.LeaseLost;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What trials of mailboxes share. */
final class MailboxTrials {
  private MailboxTrials() {}

  static void lost(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(LeaseLost.class);
  }
}

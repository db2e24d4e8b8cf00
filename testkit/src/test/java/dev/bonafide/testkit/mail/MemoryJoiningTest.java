package dev.bonafide.testkit.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Mailbox;

class MemoryJoiningTest extends JoiningContract {
  private final MemoryMail mail = new MemoryMail(SETTLE);

  @Override
  protected Inbox inbox() {
    return mail;
  }

  @Override
  protected Mailbox open(Address address) {
    return mail.open(address);
  }
}

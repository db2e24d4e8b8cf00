package dev.bonafide.mail;

/** Another process holds the conversation by now. The one that is told stops at once. */
public final class LeaseLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LeaseLost(Address address) {
    super("the lease on " + address.platform() + " " + address.conversation() + " is lost");
  }
}

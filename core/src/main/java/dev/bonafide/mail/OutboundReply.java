package dev.bonafide.mail;

/**
 * Something to be said, in its conversation's order.
 *
 * @param key unique within the tenant and made from the receipt it answers, so that posting it to
 *     the outbox again changes nothing; holds no personal data, as platforms keep it with the
 *     message
 */
public record OutboundReply(String key, ReplyAction act) {

  /** Whether it says or changes what has this key. */
  public boolean isOn(String reply) {
    return act instanceof ReplyAction.Edit edit ? edit.reply().equals(reply) : key.equals(reply);
  }
}

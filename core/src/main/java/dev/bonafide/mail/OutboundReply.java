package dev.bonafide.mail;

/**
 * Something to be said, in its conversation's order.
 *
 * @param key unique within the tenant and made from the receipt it answers, so that posting it to
 *     the outbox again changes nothing; holds no personal data, as platforms keep it with the
 *     message
 */
public record OutboundReply(String key, ReplyAction act) {}

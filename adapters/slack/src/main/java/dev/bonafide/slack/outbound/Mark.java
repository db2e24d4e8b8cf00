package dev.bonafide.slack.outbound;

import com.slack.api.model.Message;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.resource.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What marks a message as the answer to one reply. It stands in the message's metadata, which other
 * apps of the channel can read: it is a hash, and tells nothing.
 */
record Mark(String reply) {
  private static final String EVENT_TYPE = "bonafide_reply";
  private static final String FIELD = "reply";
  private static final int BYTES = 16;
  private static final int IN_NAME = 10;

  static Mark of(Outgoing outgoing) {
    return of(outgoing.address().tenant(), outgoing.key());
  }

  static Mark of(Tenant tenant, String key) {
    byte[] hash = Sha256.of(tenant.id() + "\n" + key);
    return new Mark(HexFormat.of().formatHex(hash, 0, BYTES));
  }

  /** So much of it as stands in the name of a file. */
  String inName() {
    return reply.substring(0, IN_NAME);
  }

  Message.Metadata metadata() {
    return Message.Metadata.builder()
        .eventType(EVENT_TYPE)
        .eventPayload(Map.of(FIELD, reply))
        .build();
  }

  boolean isOn(Message.@Nullable Metadata metadata) {
    return metadata != null
        && EVENT_TYPE.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && reply.equals(metadata.getEventPayload().get(FIELD));
  }

  /**
   * The same for every attempt. Slack does not document {@code client_msg_id}, though its errors
   * speak of it; where it does turn a second message away, all the better. Nothing rests on it.
   */
  String clientMessageId() {
    return UUID.nameUUIDFromBytes(reply.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

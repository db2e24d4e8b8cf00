package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sql.Timestamps;
import dev.bonafide.resource.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a chain ends: how many events there are, and the SHA-256 of all of them. Each field goes in
 * after its length, so that no two events are written alike.
 */
public record ChainLink(long sequence, String hash) {
  /** Before the first event. */
  static final ChainLink START = new ChainLink(0, "");

  ChainLink next(AuditEvent event) {
    byte[] digest =
        digest(
            List.of(
                hash,
                event.id().tenant().id(),
                Long.toString(sequence + 1),
                Timestamps.of(event.at()).toInstant().toString(),
                event.actor(),
                event.act().id(),
                Long.toString(event.id().number()),
                event.detail()));
    return new ChainLink(sequence + 1, HexFormat.of().formatHex(digest));
  }

  /** What is sealed where a tenant's chain ends here. No event has so few fields. */
  byte[] digestAsEnd(Tenant tenant) {
    return digest(List.of(tenant.id(), Long.toString(sequence), hash));
  }

  private static byte[] digest(List<String> fields) {
    MessageDigest digest = Sha256.begun();
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return digest.digest();
  }
}

package dev.bonafide.conversation.export;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.report.ExportFormat;
import java.util.Base64;
import java.util.Optional;

/**
 * A case as a file, to be handed to someone in a chat.
 *
 * @param name as it is saved; holds nothing of the case but its number
 * @param base64 its bytes, as the outbox keeps them
 */
public record CaseDocument(String name, ExportFormat format, String base64) {
  /**
   * Bytes of one at most: all platforms take as many, Discord with 10 MiB the fewest, and its
   * multipart form takes some. A report quotes findings alone, and hardly ever has 1 MB.
   */
  public static final int LARGEST = 8 << 20;

  /** Empty for one that is too large for a chat. */
  public static Optional<CaseDocument> of(CaseId id, ExportFormat format, byte[] bytes) {
    String name = "case-" + id.number() + "." + format.extension();
    return bytes.length > LARGEST
        ? Optional.empty()
        : Optional.of(new CaseDocument(name, format, Base64.getEncoder().encodeToString(bytes)));
  }

  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }
}

package dev.bonafide.web.screening;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Recording;
import dev.bonafide.casefile.Submission;
import dev.bonafide.resource.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names exactly what a request asks for: the SHA-256 of every field behind its length, so that no
 * text can imitate the fields that come after it.
 */
final class RequestFingerprint {
  private static final int NOTHING = -1;

  private final MessageDigest digest = Sha256.begun();

  private RequestFingerprint() {}

  /**
   * Equal requests have equal names, and others have others.
   *
   * @param what is asked for about the case
   */
  static String of(String what, Submission handedIn) {
    RequestFingerprint content = new RequestFingerprint();
    content.add(what);
    content.add(handedIn);
    return HexFormat.of().formatHex(content.digest.digest());
  }

  private void add(Submission handedIn) {
    add(handedIn.kind());
    add(handedIn.name());
    all(handedIn.claims(), this::add);
    all(handedIn.exhibits(), this::add);
    all(handedIn.warnings(), this::add);
    all(handedIn.unread(), this::add);
    add(handedIn.isPrivate());
  }

  private void add(Claim claim) {
    add(claim.about());
    add(claim.value());
    all(claim.evidence(), this::add);
  }

  private void add(Citation citation) {
    add(citation.exhibit());
    length(citation.span().start());
    length(citation.span().end());
    add(citation.quote());
  }

  private void add(Exhibit exhibit) {
    add(exhibit.name());
    add(exhibit.kind());
    add(exhibit.text());
    add(exhibit.speaker());
    add(exhibit.at());
    add(exhibit.isPrivate());
    all(exhibit.turns(), this::add);
    Recording recording = exhibit.recording();
    add(recording == null ? null : recording.bytes());
  }

  private void add(MessageTurn turn) {
    add(turn.speaker());
    add(turn.at());
    add(turn.role());
    add(turn.text());
  }

  private <T> void all(List<T> some, Consumer<T> each) {
    length(some.size());
    some.forEach(each);
  }

  private void add(boolean flag) {
    length(flag ? 1 : 0);
  }

  private void add(@Nullable Enum<?> constant) {
    add(constant == null ? null : constant.name());
  }

  private void add(@Nullable String text) {
    if (text == null) {
      length(NOTHING);
      return;
    }
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte @Nullable [] bytes) {
    length(bytes == null ? NOTHING : bytes.length);
    if (bytes != null) {
      digest.update(bytes);
    }
  }

  private void length(int length) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length).array());
  }
}

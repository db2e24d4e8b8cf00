package dev.bonafide.mcp;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.evidence.Gathering;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the arguments of a tool into a case. Everything that an assistant passes on is evidence: it
 * can write no note of a reviewer, state no claim, and name no file of this machine.
 */
record ToolEvidence(AttachmentReader files) {
  /** Most pieces that one call may hold. */
  static final int MOST = 40;

  private static final List<ExhibitKind> KINDS =
      Stream.of(ExhibitKind.values()).filter(kind -> kind != ExhibitKind.NOTE).toList();

  /**
   * Reads the arguments. A piece that cannot be read is named as unread, and the rest is taken.
   *
   * @throws RefusedCall for arguments of the wrong form
   */
  Submission of(Map<String, Object> arguments) {
    Gathering gathering = new Gathering();
    SubjectKind about =
        word(arguments, "about", SubjectKind::of, List.of(SubjectKind.values()), SubjectKind::id);
    gathering.about(about, text(arguments, "name"));
    List<?> pieces = arguments.get("evidence") instanceof List<?> list ? list : List.of();
    if (pieces.isEmpty() || pieces.size() > MOST) {
      throw new RefusedCall("“evidence” must be a list of 1 to " + MOST + " pieces");
    }
    for (int at = 0; at < pieces.size(); at++) {
      add(gathering, pieces.get(at), at + 1);
    }
    Submission submission = gathering.submission();
    if (submission.exhibits().isEmpty() && submission.unread().isEmpty()) {
      throw new RefusedCall("there are no words in “evidence”");
    }
    return submission;
  }

  private void add(Gathering gathering, @Nullable Object piece, int number) {
    if (!(piece instanceof Map<?, ?> fields)) {
      throw new RefusedCall("piece " + number + " must be an object with “text” or “base64”");
    }
    ExhibitKind kind = word(fields, "kind", ExhibitKind::of, KINDS, ExhibitKind::id);
    String name = text(fields, "name");
    String words = text(fields, "text");
    String bytes = text(fields, "base64");
    if ((words == null) == (bytes == null)) {
      throw new RefusedCall("piece " + number + " must have either “text” or “base64”");
    }
    if (words != null) {
      gathering.text(name, kind, words);
    } else {
      open(gathering, name == null ? "file " + number : name, kind, decoded(bytes, number));
    }
  }

  private void open(Gathering gathering, String name, @Nullable ExhibitKind kind, byte[] content) {
    if (content.length > files.largest()) {
      gathering.unread(name, "is larger than " + files.largest() + " bytes");
      return;
    }
    try {
      List<Exhibit> held =
          files.open(name, content).stream().map(one -> kind == null ? one : one.as(kind)).toList();
      gathering.add(new Submission(null, null, List.of(), held, List.of()));
    } catch (UnreadableExhibit e) {
      gathering.unread(e.exhibit(), e.reason());
    }
  }

  private static byte[] decoded(@Nullable String base64, int number) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new RefusedCall("“base64” of piece " + number + " is not Base64");
    }
  }

  private static @Nullable String text(Map<?, ?> fields, String key) {
    Object value = fields.get(key);
    if (value != null && !(value instanceof String)) {
      throw new RefusedCall("“" + key + "” must be a text");
    }
    return (String) value;
  }

  private static <T> @Nullable T word(
      Map<?, ?> fields,
      String key,
      Function<String, Optional<T>> read,
      List<T> all,
      Function<T, String> id) {
    String said = text(fields, key);
    if (said == null) {
      return null;
    }
    return read.apply(said)
        .filter(all::contains)
        .orElseThrow(
            () ->
                new RefusedCall(
                    "“%s” must be one of %s"
                        .formatted(key, all.stream().map(id).collect(Collectors.joining(", ")))));
  }
}

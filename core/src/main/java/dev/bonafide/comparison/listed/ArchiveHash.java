package dev.bonafide.comparison.listed;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.text.Span;
import java.util.Optional;

/**
 * The hash of an archive that was opened as a repository. Its reader writes it at the end of the
 * first line, behind the name, so that no name can be taken for it.
 */
public record ArchiveHash(FileHash hash, Citation cited) {
  private static final Pattern FIRST_LINE =
      Pattern.compile("Repository [^\\n]*, \\d+ files, (SHA-256 ([0-9a-f]{64}))(?:\\n|$)");

  /** Of what the subject handed out; empty where it was a folder, or is no repository. */
  public static Optional<ArchiveHash> in(Reading reading) {
    Matcher line = FIRST_LINE.matcher(reading.text());
    if (reading.kind() != ExhibitKind.REPOSITORY || !line.lookingAt()) {
      return Optional.empty();
    }
    Span place = new Span(line.start(1), line.end(1));
    FileHash hash = new FileHash(line.group(2));
    return reading.utterances().stream()
        .filter(said -> said.role().isOfSubject() && holds(said, place))
        .findFirst()
        .map(said -> UtteranceCitations.of(reading, said, place.shift(-said.span().start())))
        .map(cited -> new ArchiveHash(hash, cited));
  }

  private static boolean holds(Utterance said, Span place) {
    return said.span().start() <= place.start() && place.end() <= said.span().end();
  }
}

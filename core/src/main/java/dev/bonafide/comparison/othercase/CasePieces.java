package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.comparison.resume.ResumeContacts;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.comparison.similarity.TextFragment;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a case can be recognized in another: its longer sentences, and its contacts. */
final class CasePieces {
  private final CaseFile caseFile;
  private final @Nullable String id;
  private final List<ResumeLine> lines;
  private final List<StatedContact> given;
  private final CaseOwner owner;

  /**
   * Reads a case.
   *
   * @param id what citations call the case; null for the one that is looked at
   */
  CasePieces(CaseFile caseFile, @Nullable String id) {
    this.caseFile = caseFile;
    this.id = id;
    this.lines = ResumeLine.of(caseFile);
    this.given = ResumeContacts.in(lines);
    Set<Identifier> contacts = new HashSet<>();
    given.forEach(one -> contacts.add(one.identifier()));
    this.owner = CaseOwner.of(caseFile, resumes(lines), contacts);
  }

  CaseOwner owner() {
    return owner;
  }

  List<Contact> contacts() {
    return given.stream()
        .map(one -> new Contact(owner, one.identifier(), at(one.cited())))
        .toList();
  }

  /** The sentences of the subject's résumés. */
  List<TextFragment> resume() {
    List<TextFragment> pieces = new ArrayList<>();
    for (ResumeLine line : lines) {
      sentences(line.words(), owner)
          .map(one -> one.cited(() -> at(line.cited(one.span()))))
          .forEach(pieces::add);
    }
    return pieces;
  }

  /** What the subject says in recordings and messages; what others say there is no one's own. */
  List<TextFragment> spoken() {
    List<TextFragment> pieces = new ArrayList<>();
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.kind().isTalk() ? reading.utterances() : List.<Utterance>of()) {
        String text = reading.words(said);
        TextWords words = said.wrapped() ? TextWords.ofWrapped(text) : TextWords.of(text);
        TextFragment.Author whose =
            said.role() == Role.SUBJECT ? owner : TextFragment.Author.ANYBODY;
        sentences(words, whose)
            .map(one -> one.cited(() -> at(UtteranceCitations.of(reading, said, one.span()))))
            .forEach(pieces::add);
      }
    }
    return pieces;
  }

  private static List<List<ResumeLine>> resumes(List<ResumeLine> lines) {
    Map<Reading, List<ResumeLine>> resumes = new LinkedHashMap<>();
    lines.forEach(
        line -> resumes.computeIfAbsent(line.reading(), _ -> new ArrayList<>()).add(line));
    return List.copyOf(resumes.values());
  }

  private Citation at(Citation cited) {
    return id == null ? cited : cited.from(id);
  }

  private Stream<CaseSentence> sentences(TextWords words, TextFragment.Author whose) {
    return words.sentences().stream()
        .filter(sentence -> sentence.to() - sentence.from() >= TextFragment.SHORTEST)
        .filter(sentence -> !sentence.question() || whose == TextFragment.Author.ANYBODY)
        .map(sentence -> new CaseSentence(words, sentence, whose));
  }
}

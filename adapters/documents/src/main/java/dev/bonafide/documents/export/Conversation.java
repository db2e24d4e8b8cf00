package dev.bonafide.documents.export;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the messages of an export down as plain text: a line with name and time, the words, an
 * empty line. One message is one utterance of its author, whatever its words look like.
 */
final class Conversation {
  private final int most;
  private final Exhibit exhibit;
  private final Subject subject;
  private final StringBuilder text = new StringBuilder();
  private final List<Said> said = new ArrayList<>();
  private final Set<String> limits = new LinkedHashSet<>();
  private final Map<String, String> idOfLabel = new HashMap<>();
  private final Map<Author, Author> authors = new LinkedHashMap<>();
  private int line = 1;
  private int messages;
  private @Nullable Author partner;
  private Author owner = Author.OWNER;

  /** An utterance whose side is told once everyone has spoken. */
  private record Said(int line, Author author, @Nullable Moment at, Span span) {}

  /**
   * @param most messages that are taken
   */
  Conversation(Exhibit exhibit, Subject subject, int most) {
    this.most = most;
    this.exhibit = exhibit;
    this.subject = subject;
  }

  /** A message: who wrote it, when, and the words. */
  void message(Author author, @Nullable Moment at, String words) {
    message(author, at, words, "");
  }

  /**
   * A message that came with something its author did not write, such as a preview of a page.
   *
   * @param beside shown under the words and not judged
   */
  void message(Author by, @Nullable Moment at, String words, String beside) {
    Author author = by.equals(Author.OWNER) ? owner : by;
    count();
    noteNamesakes(author);
    String spoken = plain(words);
    write(author.label() + (at == null ? "" : ", " + at.text()) + "\n");
    if (!spoken.isBlank()) {
      Span span = new Span(text.length(), text.length() + spoken.length());
      said.add(new Said(line, authors.computeIfAbsent(author, one -> one), at, span));
      write(spoken + "\n");
    }
    if (!beside.isBlank()) {
      write(plain(beside) + "\n");
    }
    write("\n");
  }

  /** Something that happened and no one said, such as a member who joined. */
  void event(@Nullable Moment at, String what) {
    count();
    write("[" + plain(what).replace('\n', ' ') + (at == null ? "" : ", " + at.text()) + "]\n\n");
  }

  /**
   * Says whom a private chat was held with: the person who exported it is the other side, so the
   * partner is the subject, unless someone named another speaker.
   */
  void heldWith(Author partner) {
    this.partner = partner;
  }

  /** Names the one who exported a talk of two, if the subject is named among its other texts. */
  void beside(Stream<String> texts) {
    texts
        .filter(text -> Roles.isSubject(text, exhibit, subject))
        .filter(_ -> partner == null || !Roles.isSubject(partner.label(), exhibit, subject))
        .findFirst()
        .ifPresent(name -> owner = Author.of(Author.OWNER.id(), List.of(name)));
  }

  void limit(String what) {
    limits.add(what);
  }

  Reading reading(String format, ExhibitKind told) {
    ExhibitKind kind = exhibit.kind() == null ? told : exhibit.kind();
    List<Utterance> utterances = said.stream().map(utterance()).toList();
    return new Reading(exhibit, kind, format, text.toString(), utterances, List.copyOf(limits));
  }

  /** Someone has several names on a platform, and any of them may be the one that was given. */
  private List<@Nullable String> voices() {
    if (authors.size() == 1) {
      return List.of(authors.keySet().iterator().next().label());
    }
    List<@Nullable String> names = new ArrayList<>();
    authors.keySet().forEach(author -> names.addAll(author.names()));
    return names;
  }

  private Function<Said, Utterance> utterance() {
    if (authors.isEmpty() || authors.keySet().equals(Set.of(Author.UNKNOWN))) {
      Exhibit unnamed = exhibit.as(ExhibitKind.TRANSCRIPT);
      limits.addAll(Roles.among(List.of(), unnamed, subject).limits());
      return one -> new Utterance(one.line(), null, Role.OTHER, one.at(), one.span(), false);
    }
    Author judged = isNamed() || mayBeOwner() ? null : partner();
    if (judged != null) {
      limit(
          "\"%s\" is a private chat. The other person, %s, is assumed to be the subject."
              .formatted(exhibit.name(), judged.label()));
      return one -> utterance(one, one.author().id().equals(judged.id()));
    }
    Roles roles = Roles.among(voices(), exhibit, subject);
    limits.addAll(roles.limits());
    return one ->
        utterance(
            one, one.author().names().stream().anyMatch(name -> roles.of(name) == Role.SUBJECT));
  }

  /**
   * The one whom a private chat was held with, among those who speak: by their number, or by the
   * chat's name where numbers differ, as of accounts that moved or were deleted.
   */
  private @Nullable Author partner() {
    Author held = partner;
    if (held == null) {
      return null;
    }
    return first(one -> one.id().equals(held.id()))
        .or(() -> first(one -> one.label().equals(held.label())))
        .orElse(null);
  }

  private Optional<Author> first(Predicate<Author> wanted) {
    return authors.keySet().stream().filter(wanted).findFirst();
  }

  /** Whether a voice has the name that was given for the subject. */
  private boolean isNamed() {
    return first(
            one -> one.names().stream().anyMatch(name -> Roles.isSubject(name, exhibit, subject)))
        .isPresent();
  }

  /** Whether the name that was given may be that of the one who exported a talk under no name. */
  private boolean mayBeOwner() {
    boolean given = subject.name() != null || exhibit.speaker() != null;
    return given && authors.containsKey(Author.OWNER);
  }

  private static Utterance utterance(Said one, boolean subject) {
    Role role = subject ? Role.SUBJECT : Role.OTHER;
    return new Utterance(one.line(), one.author().label(), role, one.at(), one.span(), false);
  }

  private void count() {
    if (++messages > most) {
      throw new UnreadableExhibit(exhibit.name(), "holds more than " + most + " messages");
    }
  }

  private void noteNamesakes(Author author) {
    String other = idOfLabel.putIfAbsent(author.label(), author.id());
    if (other != null && !other.equals(author.id())) {
      limit("Two accounts in " + exhibit.name() + " are both called " + author.label());
    }
  }

  private void write(String piece) {
    text.append(piece);
    for (int at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) {
      line++;
    }
  }

  private static String plain(String words) {
    return words.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
  }
}

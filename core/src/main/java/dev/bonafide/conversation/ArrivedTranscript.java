package dev.bonafide.conversation;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.AddAnswer;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a meeting that someone named as they asked about a case. It comes in as a
 * receipt that no platform sent, and is added as if that person had handed it in, with their rights
 * as they are now.
 *
 * @param by who named the meeting, as the platform identifies them
 * @param record what they named, with the meeting that it turned out to be
 * @param name of the exhibit
 * @param speaker whose words are the candidate's, where the vendor knows; empty where not
 * @param unread the name of why there are no words; empty where there are
 * @param words as the vendor wrote them
 */
public record ArrivedTranscript(
    String by, OutsideRecord record, String name, String speaker, String unread, String words) {
  /** Before the keys of such receipts, and of no others. */
  private static final String MARK = "bonafide-transcript/";

  private static final int FIELDS = 8;
  private static final int KEY_PARTS = 3;

  /** As it comes in, once for each case. */
  public Receipt receipt(Address address, CaseId id, String key, Instant now) {
    @Nullable String part = record.part();
    String payload =
        String.join(
            "\n",
            line(by),
            line(record.system()),
            line(record.id()),
            line(part == null ? "" : part),
            line(name),
            line(speaker),
            line(unread),
            words);
    return new Receipt(keysOf(id) + key, address, payload, now);
  }

  /** How the keys of all those begin that are to be added to a case. */
  public static String keysOf(CaseId id) {
    return MARK + id.number() + "/";
  }

  /** Whether a receipt is one that no platform sent. */
  public static boolean isOne(Receipt receipt) {
    return receipt.key().startsWith(MARK);
  }

  /** The number of the case to which a receipt adds. */
  public static long caseNumber(Receipt receipt) {
    return Long.parseLong(receipt.key().split("/", KEY_PARTS)[1]);
  }

  /** What a platform understands by a receipt; empty for one that is none. */
  public static Optional<Message> message(Receipt receipt) {
    if (!isOne(receipt)) {
      return Optional.empty();
    }
    ArrivedTranscript arrived = read(receipt.payload());
    InteractionTarget target =
        new InteractionTarget(
            new AddAnswer(""),
            caseNumber(receipt),
            null,
            InteractionTarget.Where.HERE,
            receipt.payload());
    return Optional.of(
        new Message(
            receipt.address(),
            receipt.key(),
            new Asker(arrived.by(), arrived.by()),
            "",
            receipt.at(),
            target));
  }

  /** What came with a message; empty where someone said it. */
  public static Optional<Gathered> in(Message message, Phrases phrases) {
    InteractionTarget aim = message.aim();
    return message.key().startsWith(MARK) && aim != null && aim.carried() != null
        ? Optional.of(read(aim.carried()).gathered(phrases))
        : Optional.empty();
  }

  /** The same meeting, with what was said. */
  public ArrivedTranscript heard(String said) {
    return new ArrivedTranscript(by, record, name, speaker, "", said);
  }

  /** The same meeting, without words. */
  public ArrivedTranscript unheard(UnheardMeeting why) {
    return new ArrivedTranscript(by, record, name, speaker, why.name(), "");
  }

  /** Transcript that came with a receipt of one. */
  public static ArrivedTranscript of(Receipt receipt) {
    return read(receipt.payload());
  }

  private static ArrivedTranscript read(String payload) {
    String[] lines = payload.split("\n", FIELDS);
    String part = lines[3];
    return new ArrivedTranscript(
        lines[0],
        new OutsideRecord(lines[1], lines[2], part.isEmpty() ? null : part),
        lines[4],
        lines[5],
        lines[6],
        lines[7]);
  }

  /** As evidence, with why there are no words where there are none. */
  public Gathered gathered(Phrases phrases) {
    Exhibit whole = Exhibit.of(name, ExhibitKind.TRANSCRIPT, words);
    List<Exhibit> exhibits =
        words.isBlank() ? List.of() : List.of(speaker.isEmpty() ? whole : whole.spokenBy(speaker));
    return new Gathered(
        new Submission(null, null, List.of(), exhibits, List.of(), List.of())
            .readFrom(List.of(record)),
        unread.isEmpty() ? List.of() : List.of(name + ": " + why(phrases)));
  }

  /** What an earlier version kept as a sentence stays one. */
  private String why(Phrases phrases) {
    return UnheardMeeting.of(unread).map(one -> phrases.say(one.key())).orElse(unread);
  }

  private static String line(String field) {
    return field.replace('\n', ' ').replace('\r', ' ');
  }
}

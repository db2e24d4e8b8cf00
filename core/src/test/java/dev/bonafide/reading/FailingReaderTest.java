package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A mistake of a reader costs no more than the exhibit that laid it bare. */
class FailingReaderTest {
  private static final Exhibit CHAT =
      Exhibit.of(
          "chat.txt", ExhibitKind.MESSAGES, "Ann: Where do you live?\nBob: I live in Austin.\n");
  private static final Exhibit TRAP = Exhibit.of("trap.txt", null, "TRAP");

  private static CaseFile read(ExhibitReader reader) {
    return new CaseReader(new Readers(List.of(reader)))
        .read(null, "Bob", List.of(), List.of(TRAP, CHAT));
  }

  private static ExhibitReader failing(Supplier<? extends Throwable> failure) {
    return (exhibit, _) -> {
      if (exhibit.text().equals("TRAP")) {
        throw FailingReaderTest.<RuntimeException>unchecked(failure.get());
      }
      return Optional.empty();
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchecked(Throwable failure) throws T {
    throw (T) failure;
  }

  private static void assertThatTheChatAloneIsRead(CaseFile read, String why) {
    assertThat(read.unread()).contains("trap.txt: " + why);
    assertThat(read.claims("location")).isNotEmpty();
    assertThat(read.readings()).extracting(Reading::name).contains("chat.txt");
  }

  @Test
  void an_exhibit_whose_reader_fails_is_named_and_the_others_are_read() {
    assertThatTheChatAloneIsRead(
        read(failing(() -> new IllegalStateException("TRAP"))),
        "reading it failed (IllegalStateException)");
    assertThatTheChatAloneIsRead(
        read(failing(StackOverflowError::new)), "reading it failed (StackOverflowError)");
  }

  @Test
  void the_same_where_nothing_may_be_refused() {
    CaseReader reader =
        new CaseReader(new Readers(List.of(failing(() -> new IllegalStateException("TRAP")))));
    Submission handedIn = new Submission(null, "Bob", List.of(), List.of(TRAP, CHAT), List.of());
    assertThatTheChatAloneIsRead(
        reader.readable(handedIn), "reading it failed (IllegalStateException)");
  }

  @Test
  void what_ends_the_work_is_no_mistake_of_a_reader() {
    assertThatThrownBy(() -> read(failing(OutOfMemoryError::new)))
        .isInstanceOf(OutOfMemoryError.class);
    assertThatThrownBy(() -> read(failing(() -> new UnreadableExhibit("trap.txt", "is bent"))))
        .hasMessage("trap.txt: is bent");
    assertThatThrownBy(() -> read(failing(() -> new CaseTooLarge("holds more"))))
        .hasMessage("the case: holds more");
    assertThatThrownBy(
            () -> new Budget(1).within(() -> read(failing(() -> new IllegalStateException()))))
        .isInstanceOf(Budget.Spent.class);
  }

  /** Words that are said to stand where the text has none: claims and speakers are looked for. */
  @Test
  void an_exhibit_whose_words_cannot_be_looked_at_leaves_the_others_their_claims() {
    ExhibitReader bent =
        (exhibit, subject) ->
            exhibit.text().equals("TRAP") ? Optional.of(bent(exhibit, subject)) : Optional.empty();
    assertThatTheChatAloneIsRead(
        read(bent), "finding its claims failed (StringIndexOutOfBoundsException)");
  }

  private static Reading bent(Exhibit exhibit, @Nullable Subject subject) {
    assertThat(subject).isNotNull();
    Utterance beyond = new Utterance(1, "Bob", Role.SUBJECT, null, new Span(900, 950), false);
    return new Reading(
        exhibit, ExhibitKind.MESSAGES, "bent", exhibit.text(), List.of(beyond), List.of());
  }
}

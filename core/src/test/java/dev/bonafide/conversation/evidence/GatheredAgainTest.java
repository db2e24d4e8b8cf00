package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of pictures in a case to which more is handed in. */
class GatheredAgainTest {
  private static final Submission EVER = picture(1, "Ana: Hello\nYou: Hi\n");

  @Test
  void pictures_that_come_alone_are_counted_behind_those_that_there_are() {
    Submission more = picture(1, "Ben: Good morning\nYou: Yes?\n");

    assertThat(NewEvidence.hasKnownPictures(EVER, more)).isFalse();
    assertThat(number(SubmissionMerge.next(EVER, more))).isEqualTo(2);
  }

  @Test
  void pictures_that_come_with_those_that_there_are_keep_their_numbers() {
    Submission longer = picture(2, "Ana: Hello\nYou: Hi\n\f\nAna: I have a job\n");

    assertThat(NewEvidence.hasKnownPictures(EVER, EVER)).isTrue();
    assertThat(NewEvidence.hasKnownPictures(EVER, longer)).isTrue();
    assertThat(number(SubmissionMerge.again(EVER, longer))).isEqualTo(2);
  }

  @Test
  void a_text_in_the_same_words_is_no_picture() {
    Submission pasted = Submission.of(null, Exhibit.of("a.txt", null, "Ana: Hello\nYou: Hi\n"));

    assertThat(NewEvidence.hasKnownPictures(EVER, pasted)).isFalse();
    assertThat(NewEvidence.hasKnownPictures(pasted, EVER)).isFalse();
  }

  private static Submission picture(int number, String text) {
    PicturePlace place = new PicturePlace(number, 1, new PictureBox(0, 0, 9, 9));
    PictureWord word = new PictureWord(new Span(5, 10), place);
    return Submission.of(
        null, Exhibit.of("image.png", null, text).placed(new PicturePlaces(List.of(word))));
  }

  private static int number(Submission submission) {
    return submission.exhibits().getFirst().places().last();
  }
}

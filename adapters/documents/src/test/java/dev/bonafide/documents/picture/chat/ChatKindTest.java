package dev.bonafide.documents.picture.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChatKindTest {
  private static final String POST =
      "Lyra: We are hiring an engineer! How to apply: send us your CV. Salary 4,000 EUR a month\n";
  private static final String CHAT = POST + "coldbrew: is there a page?\n";

  @Test
  void a_post_in_a_single_bubble_is_a_post() {
    Exhibit post = picture(null, POST, 1);

    assertThat(ChatKind.of(post)).isSameAs(post);
  }

  @Test
  void a_picture_without_bubbles_is_what_its_words_are() {
    Exhibit post = picture(null, CHAT, 0);

    assertThat(ChatKind.of(post)).isSameAs(post);
  }

  @Test
  void what_somebody_said_it_is_holds() {
    assertThat(ChatKind.of(picture(ExhibitKind.JOB_POST, CHAT, 1)).kind())
        .isEqualTo(ExhibitKind.JOB_POST);
  }

  @Test
  void a_chat_of_other_things_needs_no_word() {
    assertThat(ChatKind.of(picture(null, "Ana: Hello\nYou: Hi\n", 1)).kind()).isNull();
  }

  @Test
  void an_ad_that_is_answered_is_a_chat_with_all_its_places() {
    Exhibit chat = picture(null, CHAT, 1);

    assertThat(ChatKind.of(chat).kind()).isEqualTo(ExhibitKind.MESSAGES);
    assertThat(ChatKind.of(chat).places()).isEqualTo(chat.places());
  }

  private static Exhibit picture(@Nullable ExhibitKind kind, String text, int bubble) {
    PicturePlace place = new PicturePlace(1, bubble, new PictureBox(0, 0, 40, 20));
    PictureWord word = new PictureWord(new Span(0, 4), place);
    return Exhibit.of("chat.png", kind, text).placed(new PicturePlaces(List.of(word)));
  }
}

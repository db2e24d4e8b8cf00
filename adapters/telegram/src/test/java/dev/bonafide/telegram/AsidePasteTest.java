package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words a member of a group posts follows from what is posted. */
class AsidePasteTest {
  private static final long GROUP = -700;

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private String checked(String posted) {
    long message = scene.people.inGroup(MAX, GROUP, posted);
    scene.telegram.groups().unseen(ADA, GROUP, message, "/check");
    scene.settle();
    return scene.telegram.whispered(GROUP, ADA).getLast().text().replace("\u2060", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from his email this morning:\n\nHi Max, thank you for the offer.\n" + TELLING + "\nOtieno",
        "Hallo Max,\n\n" + TELLING + "\n\nViele Grüße\nOtieno",
        "Otieno wrote me: \"" + TELLING + "\"",
        "Otieno wrote:\n" + TELLING,
      })
  void what_someone_wrote_to_a_member_is_not_the_words_of_the_member_who_posts_it(String paste) {
    assertThat(checked(paste))
        .startsWith("Ask first")
        .contains("pay my friend")
        .doesNotContain("Max");
  }

  @Test
  void a_member_who_writes_what_they_want_themselves_is_judged_for_it() {
    assertThat(checked("Hi all, I am Max. " + TELLING))
        .startsWith("Ask first")
        .contains("Max", "pay my friend");
  }
}

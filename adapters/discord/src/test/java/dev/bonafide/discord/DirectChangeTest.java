package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What someone sent to the bot alone is changed or deleted after the verdict. */
class DirectChangeTest {
  private static final String CHANGED = "was edited after this verdict";
  private static final String DELETED = "was deleted after this verdict";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private long talk;

  private long sent(String words) throws InterruptedException {
    if (talk == 0) {
      talk = scene.discord.openDirect(MAX);
    }
    int before = scene.discord.said(talk).size();
    long id = scene.discord.people().post(talk, MAX, words);
    scene.settle(() -> scene.discord.said(talk).size() > before);
    return id;
  }

  private Said card() {
    return scene.discord.said(talk).getFirst();
  }

  private List<SourceState> marks() {
    return scene.cases.all().getFirst().entries().stream()
        .filter(Entry.Source.class::isInstance)
        .map(one -> ((Entry.Source) one).state())
        .toList();
  }

  private void settled(String words) throws InterruptedException {
    scene.settle(() -> card().text().contains(words));
  }

  @Test
  void what_no_case_began_with_marks_nothing() throws InterruptedException {
    sent("hello there");
    long other = sent("and good morning");
    scene.discord.people().edit(talk, other, MAX, "and good evening");
    scene.discord.people().delete(talk, other);
    sent(TELLING);
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(marks()).isEmpty();
  }

  @Test
  void the_card_says_so() throws InterruptedException {
    long paste = sent(TELLING);
    assertThat(card().text()).contains("pay my friend").doesNotContain(CHANGED);
    scene.discord.people().edit(talk, paste, MAX, "nothing to see");
    settled(CHANGED);
    assertThat(scene.discord.said(talk)).hasSize(1);
    assertThat(marks()).containsExactly(SourceState.CHANGED);
    assertThat(card().text()).contains("pay my friend");
    long press = scene.discord.asking().press(card(), "Evidence", MAX);
    assertThat(scene.answer(press).text()).contains("hides who earns it");
  }

  @Test
  void a_deletion_is_graver_and_nothing_is_marked_twice() throws InterruptedException {
    long paste = sent(TELLING);
    scene.discord.people().edit(talk, paste, MAX, "nothing to see");
    settled(CHANGED);
    scene.work(Duration.ofSeconds(1));
    scene.discord.people().edit(talk, paste, MAX, "nothing at all to see");
    scene.discord.people().delete(talk, paste);
    settled(DELETED);
    assertThat(marks()).containsExactly(SourceState.CHANGED, SourceState.DELETED);
  }

  @Test
  void a_change_of_one_paste_leaves_the_verdict_on_another_as_it_is() throws InterruptedException {
    sent(TELLING);
    long second = sent(TELLING + " And then send me the code that you get.");
    scene.discord.people().delete(talk, second);
    scene.settle(() -> scene.discord.said(talk).getLast().text().contains(DELETED));
    assertThat(marks()).isEmpty();
    assertThat(card().text()).doesNotContain(DELETED);
  }

  @Test
  void what_changes_before_it_was_looked_at_is_marked_after_it() throws InterruptedException {
    talk = scene.discord.openDirect(MAX);
    long paste = scene.discord.people().post(talk, MAX, TELLING);
    scene.discord.people().edit(talk, paste, MAX, "nothing to see");
    scene.settle(() -> !scene.discord.said(talk).isEmpty());
    settled(CHANGED);
    assertThat(marks()).containsExactly(SourceState.CHANGED);
  }
}

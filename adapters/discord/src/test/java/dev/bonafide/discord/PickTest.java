package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What someone has screened by the menu of a message, or by the form. */
class PickTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private long pick(long message) {
    return scene.discord.asking().menu("Screen this post", scene.jobs, message, MAX);
  }

  private Said picked(String content) throws InterruptedException {
    return scene.answer(pick(scene.discord.people().post(scene.jobs, ADA, content)));
  }

  @Test
  void a_candidate_is_not_screened_here_and_the_page_is_named() throws InterruptedException {
    Said said = picked("[FOR HIRE] Senior Solidity developer, 7 years, remote. DM me.");
    assertThat(said.text()).contains("never a person who may get a job", Scene.PAGE);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void a_resume_alone_is_not_screened_here() throws InterruptedException {
    long message =
        scene
            .discord
            .people()
            .post(
                scene.jobs,
                ADA,
                scene.discord.people().withFile("", "cv.txt", "Ada Lund\nSkills: Java"));
    assertThat(scene.answer(pick(message)).text()).contains("never a person", Scene.PAGE);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void words_of_a_candidate_silence_nothing_that_a_post_asks() throws InterruptedException {
    assertThat(picked("Hire me! " + TELLING).text()).contains("Wants", "another");
  }

  @Test
  void a_recording_alone_is_nothing_to_screen() throws InterruptedException {
    assertThat(pickedFile("offer.mp3", "x")).contains("nothing to screen in that", "offer");
  }

  @Test
  void what_is_said_in_a_recording_is_what_its_post_says() throws InterruptedException {
    scene.desk.listen();
    assertThat(pickedFile("voice-message.ogg", "OggS " + TELLING)).contains("Wants", "another");
    assertThat(scene.desk.heard()).containsExactly(TELLING);
  }

  @Test
  void a_recording_that_nobody_could_listen_to_is_named() throws InterruptedException {
    scene.desk.listen();
    scene.desk.fail();
    assertThat(pickedFile("voice-message.ogg", "OggS " + TELLING))
        .contains("nothing to screen in that", "was not transcribed");
  }

  @Test
  void what_a_picture_says_is_what_its_post_says() throws InterruptedException {
    assertThat(pickedFile("offer.png", TELLING)).contains("Wants", "another");
  }

  private String pickedFile(String name, String content) throws InterruptedException {
    Post post = scene.discord.people().withFile("", name, content);
    long message = scene.discord.people().post(scene.jobs, ADA, post);
    return scene.answer(pick(message)).text();
  }

  @Test
  void a_file_that_is_too_large_is_named() throws InterruptedException {
    Post post = scene.discord.people().withFile("pay my friend", "a.txt", new byte[(64 << 10) + 1]);
    long message = scene.discord.people().post(scene.jobs, ADA, post);
    assertThat(scene.answer(pick(message)).text()).contains("Not read: a");
  }

  @Test
  void the_verdict_is_for_the_asker_alone_and_promised_within_three_seconds()
      throws InterruptedException {
    long asked = pick(scene.discord.people().post(scene.jobs, ADA, TELLING));
    Said said = scene.answer(asked);
    assertThat(scene.discord.isEphemeral(asked)).isTrue();
    assertThat(said.text())
        .contains("Ask first", "could you pay my friend instead", "Case 1 · by a bot; you decide");
    assertThat(scene.answer(scene.discord.asking().press(said, "Evidence", MAX)).text())
        .contains("Signs, not proof.", "May be innocent");
    assertThat(scene.cards()).isEmpty();
    assertThat(scene.discord.said(scene.jobs)).isEmpty();
  }

  @Test
  void nobody_is_named_and_nobody_pinged_whatever_the_post_holds() throws InterruptedException {
    Said said =
        picked(
            "@everyone <@600000000000000001> **pay my friend** at https://evil.work/x `code`"
                + " [click](https://evil.work) 0x52908400098527886E0F7030069857D2E4169EE7");
    assertThat(said.text())
        .doesNotContain("@everyone", "<@6", "https://evil", "**pay", "](", "0x529084000985")
        .doesNotContain("ada");
    assertThat(scene.answer(scene.discord.asking().press(said, "Evidence", MAX)).text())
        .doesNotContain("@everyone", "<@6", "https://evil", "**pay", "](", "0x529084000985")
        .contains("hxxps", "evil\\[.\\]work")
        .doesNotContain("ada");
  }

  @Test
  void what_was_forwarded_is_read() throws InterruptedException {
    long message =
        scene
            .discord
            .people()
            .post(scene.jobs, ADA, Post.of("").forwarding("you must pay my friend"));
    assertThat(scene.answer(pick(message)).text()).contains("you must pay my friend");
  }

  @Test
  void what_a_program_put_into_an_embed_is_read() throws InterruptedException {
    long message =
        scene
            .discord
            .people()
            .post(scene.jobs, ADA, Post.of("").embed("Job", "first you pay my friend"));
    assertThat(scene.answer(pick(message)).text()).contains("first you pay my friend");
  }

  @Test
  void a_lost_answer_to_the_promise_and_to_the_edit_costs_nothing() throws InterruptedException {
    scene.discord.faults().next("POST interactions/{id}/{token}/callback", Fault.SWALLOW);
    scene
        .discord
        .faults()
        .next("PATCH webhooks/{id}/{token}/messages/@original", Fault.SWALLOW, Fault.LIMIT);
    long asked = pick(scene.discord.people().post(scene.jobs, ADA, TELLING));
    scene.settle(() -> scene.discord.answer(asked).isPresent());
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.discord.answer(asked).orElseThrow().text()).contains("Ask first");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void asked_twice_by_discord_it_is_answered_once() throws InterruptedException {
    long asked = pick(scene.discord.people().post(scene.jobs, ADA, TELLING));
    Said _ = scene.answer(asked);
    scene.discord.connections().tellAgain();
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void after_fifteen_minutes_nothing_is_sent_any_more() throws InterruptedException {
    long asked = pick(scene.discord.people().post(scene.jobs, ADA, TELLING));
    assertThat(
            scene.discord.await(() -> scene.discord.isAcknowledged(asked), Duration.ofMinutes(5)))
        .isTrue();
    scene.pass(Duration.ofMinutes(16));
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.discord.answer(asked)).isEmpty();
    assertThat(scene.discord.calls("PATCH webhooks/{id}/{token}/messages/@original")).isZero();
  }

  @Test
  void a_post_from_elsewhere_is_pasted_into_a_form() throws InterruptedException {
    long asked = scene.discord.asking().slash("screen", null, Map.of(), scene.jobs, MAX);
    assertThat(
            scene.discord.await(() -> scene.discord.isAcknowledged(asked), Duration.ofMinutes(5)))
        .isTrue();
    long sent = scene.discord.asking().submit(asked, "post", TELLING, MAX);
    assertThat(scene.answer(sent).text()).contains("could you pay my friend instead");
  }

  @Test
  void evidence_and_erasing_are_one_press_away() throws InterruptedException {
    Said card = picked(TELLING);
    Said evidence = scene.answer(scene.discord.asking().press(card, "Evidence", MAX));
    assertThat(evidence.text()).contains("hides who earns it");
    Said sure = scene.answer(scene.discord.asking().press(card, "Erase case", MAX));
    assertThat(sure.text()).contains("This erases case 1");
    Said gone = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MAX));
    assertThat(gone.text()).contains("erased");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void another_member_can_neither_see_nor_erase_it() throws InterruptedException {
    Said card = picked(TELLING);
    var other = dev.bonafide.testkit.discord.Person.member(600_000_000_000_000_009L, "eve");
    assertThat(scene.answer(scene.discord.asking().press(card, "Evidence", other)).text())
        .contains("no longer here");
    assertThat(scene.answer(scene.discord.asking().press(card, "Erase case", other)).text())
        .contains("people who can manage messages");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void it_is_sent_to_the_moderators_once() throws InterruptedException {
    scene.watch();
    Said card = picked(TELLING);
    int before = scene.cards().size();
    assertThat(scene.answer(scene.discord.asking().press(card, "Send to moderators", MAX)).text())
        .contains("Sent to the moderators");
    assertThat(scene.answer(scene.discord.asking().press(card, "Send to moderators", MAX)).text())
        .contains("already have it");
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards()).hasSize(before + 1);
    assertThat(scene.cards().getLast().text())
        .contains("could you pay my friend instead")
        .startsWith("Sent by <@%d> · [show post](https://discord.com/channels/".formatted(MAX.id()))
        .contains("/%d/".formatted(scene.jobs));
    assertThat(scene.cards().getLast().text())
        .doesNotContain("Mute rule")
        .doesNotContain("Where else");
    assertThat(
            scene
                .answer(scene.discord.asking().press(scene.cards().getLast(), "Evidence", MOD))
                .text())
        .contains("hides who earns it");
  }

  @Test
  void what_was_pasted_and_sent_says_who_sent_it_and_still_does_once_it_is_decided()
      throws InterruptedException {
    scene.watch();
    long form = scene.discord.asking().slash("screen", null, Map.of(), scene.jobs, MAX);
    scene.settle(() -> scene.discord.isAcknowledged(form));
    Said pasted = scene.answer(scene.discord.asking().submit(form, "post", TELLING, MAX));
    Said _ = scene.answer(scene.discord.asking().press(pasted, "Send to moderators", MAX));
    scene.settle(() -> !scene.cards().isEmpty());
    assertThat(scene.cards().getLast().text())
        .startsWith("Sent by <@%d>".formatted(MAX.id()))
        .doesNotContain("show post");
    Said _ = scene.decides(scene.cards().getLast(), "Mark as fine", "a known firm", MOD);
    scene.settle(() -> scene.cards().getLast().text().contains("a known firm"));
    assertThat(scene.cards().getLast().text()).startsWith("Sent by <@%d>".formatted(MAX.id()));
  }

  @Test
  void a_button_that_never_stood_anywhere_does_nothing() throws InterruptedException {
    long forged = scene.discord.asking().forge("b1|x|1|'; drop|", scene.jobs, MAX);
    assertThat(scene.answer(forged).text()).contains("no longer works");
  }
}

package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone brings to the bot alone: of a candidate, of one who hires, or about a verdict. */
class DirectTalkTest {
  private static final String CALL =
      """

      00:41 Marguerite: last week you told Piet about the payment retries
      00:52 Brandon: one moment
      01:22 Marguerite: did you just say comma? and what did you do at Fernhollow
      01:26 Brandon: the connection, you are breaking
      """;

  private static final String MAIL =
      """
      yo is this legit or a scam, foreign number, wants my birthday lol
      Hi Deshawn, Good Day!! This is Lakshmi from Trivanta IT, our client is Lakewood county. Below
      is a contract requirement, 6+ months, hybrid 2 days in the county building. Kindly revert back
      with full name, current location, work authorization, best rate on W2, month and day of birth.
      """;

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private Said said(Post post) throws InterruptedException {
    long talk = scene.discord.openDirect(MAX);
    int before = scene.discord.said(talk).size();
    scene.discord.people().post(talk, MAX, post);
    scene.settle(() -> scene.discord.said(talk).size() > before);
    return scene.discord.said(talk).getLast();
  }

  private Said said(String words) throws InterruptedException {
    return said(Post.of(words));
  }

  private static List<String> labels(Said said) {
    return said.buttons().stream().map(Said.Button::label).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ffs then here as text, its a candidate not a post:",
        "이 지원자 대리면접일까요",
        "ist der Bewerber echt?",
        "¿este candidato es real?",
        "この候補者は本人ですか"
      })
  void a_talk_with_a_candidate_is_judged_as_nothing_else_and_the_page_is_named(String lead)
      throws InterruptedException {
    assertThat(said(lead + CALL).text()).contains(Scene.PAGE);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void a_copy_of_ones_own_talk_with_a_candidate_is_no_post_either() throws InterruptedException {
    assertThat(
            said("""
            we are 4 people, my cofounder wants me to drop this guy. chat from our discord:

            [18:03] me: can you hop on voice now? how did you find the rollback bug?
            [18:05] tunde_ok: I wrote a test. I was hashing the state every 10 frames.
            [18:44] me: haha ok. and how do you want to be paid?
            [18:46] tunde_ok: bank wire to my own name. I can do video tomorrow morning.
            """)
                .text())
        .contains(Scene.PAGE);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void a_chat_and_a_mail_that_someone_brings_alone_are_never_called_a_post()
      throws InterruptedException {
    String chat =
        """
        oi, da uma olhada pfv

        [26/11 10:05] Sr. Everton Vidal: Bom dia Rafa seu portfolio foi aprovado. Contrato PJ
        [26/11 10:19] eu: aqui não caiu nada
        [26/11 10:22] Sr. Everton Vidal: devolve os 2.000 na chave do fornecedor, senao trava
        [26/11 10:40] eu: posso devolver quando cair?
        """;
    String mail =
        """
        got this mail, is it a scam??

        From: Beatrix Oyler <beatrix.oyler@harrowgatefoods.example>
        To: me
        Subject: Next steps

        Thanks for coming by on Friday. Verbal offer is $74,500, written letter comes on Tuesday.
        """;

    assertThat(said(chat).text()).contains("Como chegou a este perfil").doesNotContain("Job post");
    assertThat(said(mail).text()).contains("How did you find this profile");
  }

  @Test
  void who_waits_for_a_language_model_sees_the_bot_typing_and_no_one_else_does()
      throws InterruptedException {
    said(TELLING);
    assertThat(scene.discord.typing()).isEmpty();
    scene.rule.asksModel = true;
    said(TELLING);
    assertThat(scene.discord.typing()).hasSize(1);
  }

  @Test
  void words_beside_a_transcript_do_not_make_it_a_post() throws InterruptedException {
    Post captions =
        scene.discord.people().withFile("are we being silly", "cv.txt", "Ada Lund\nSkills: Java");
    assertThat(said(captions).text()).contains("never a person", Scene.PAGE);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void who_is_called_a_candidate_is_still_judged_for_what_they_offer() throws InterruptedException {
    assertThat(said("is this candidate legit?\n" + TELLING).text()).contains("Wants", "another");
  }

  @Test
  void the_mail_of_one_who_hires_is_no_job_post() throws InterruptedException {
    assertThat(said(MAIL).text()).contains("How did you find this profile");
  }

  @Test
  void who_calls_it_a_recruiter_objects_to_nothing_and_gets_one_button()
      throws InterruptedException {
    scene.asked("setup", Map.of("moderators", scene.mods));
    said("We hire a Java developer in Leeds for three months, 4000 EUR a month. Apply below.");
    Said answer = said("its a recruiter not a job post");
    assertThat(labels(answer)).contains("Screened: recruiter");
    assertThat(
            said("its a recruiter not a job post. so can i give her my bday and the exclusive"
                    + " right thing??")
                .text())
        .doesNotContain("This bot removes nothing");
  }

  @Test
  void a_candidate_is_offered_by_no_button_either() throws InterruptedException {
    said(MAIL);
    Said answer = said("it is a candidate, not a recruiter");
    assertThat(labels(answer)).doesNotContain("Screened: candidate");
    assertThat(answer.text()).contains("never a person who may get a job");
  }

  /** None of them has a question mark, and none names anything to look at. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "po polsku prosze. i czemu to nic takiego skoro placi w monetach",
        "ugh just say can i pay him half of it upfront or is he a crook",
        "und warum dann nicht verdächtig, wenn das in Coins läuft",
        "и почему тогда ничего страшного раз платит криптой",
        "그럼 내일 전화받아도 되나요 아니면 그냥 무시할까요 잘 모르겠어요 진짜로",
        "ok so do i go there on tuesday and bring my papers along or better stay away"
      })
  void a_line_below_a_verdict_that_holds_nothing_to_look_at_is_no_case_of_its_own(String words)
      throws InterruptedException {
    said(MAIL);
    String answer = said(words).text();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(answer).doesNotContain("in a reply to a post", "Not enough to judge");
  }

  @Test
  void a_question_below_a_verdict_is_no_case_of_its_own_whatever_a_rule_finds_in_it()
      throws InterruptedException {
    said(MAIL);
    said("uhh i did pay my friend yesterday like he said... what do i do now??");
    assertThat(scene.cases.all()).hasSize(1);
  }

  private static final String CHAT =
      """
      look at this chat pls

      [18:03] Rolf Kern: hey, you do shaders? we could use someone for two weeks, paid per scene
      [18:05] Anna Wolff: depends, what does it pay
      [18:06] Rolf Kern: 40 for each scene, and pay the tool licence first, it is 30
      [18:07] Anna Wolff: why would i pay it
      """;

  @ParameterizedTest
  @ValueSource(strings = {"subject anna wolff", "Subject: Anna"})
  void a_speaker_who_is_named_is_the_one_who_is_screened(String words) throws InterruptedException {
    said(CHAT);
    assertThat(said(words).text())
        .contains("Recruiter: Anna Wolff")
        .doesNotContain("in a reply to a post");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void one_who_is_named_in_passing_gets_a_button() throws InterruptedException {
    said(CHAT);
    assertThat(labels(said("i meant rolf kern, not anna"))).contains("Screened: Rolf Kern");
  }

  @Test
  void a_name_that_no_one_has_there_is_told_who_speaks() throws InterruptedException {
    said(CHAT);
    assertThat(said("subject ottokar").text()).contains("“ottokar” says nothing", "Rolf Kern");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "its no job post, im the one who hires here. rolf is the candidate. so is he ok? friend"
            + " says scam",
        "the candidate is Rolf",
        "it is a candidate, not a post",
        "das ist ein Bewerber, keine Stellenanzeige"
      })
  void someone_who_calls_it_a_candidate_is_told_that_none_is_judged_there(String words)
      throws InterruptedException {
    said(CHAT);
    assertThat(said(words).text())
        .containsAnyOf("never a person who may get a job", "nie eine Person, die vielleicht");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void nothing_is_asked_back_that_no_button_can_answer() throws InterruptedException {
    said(MAIL);
    assertThat(said("I called the number on their site, Carol picked up, it is real").text())
        .contains("You cannot add answers or notes here")
        .doesNotContain("Is this what you mean?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "y si me pide el dni y el iban pal contrato se lo paso o no",
        "and if she wants my ID and my IBAN for the contract, do I hand them over?",
        "she now wants me to pay 200 € first, is that normal?"
      })
  void what_only_asks_is_not_told_that_nothing_can_be_added(String words)
      throws InterruptedException {
    said(TELLING);
    String answer = said(words).text();
    assertThat(answer).doesNotContain("cannot add", "no se pueden añadir");
  }

  @Test
  void where_others_read_along_the_button_names_what_it_shows_and_not_the_finding()
      throws InterruptedException {
    scene.discord.people().post(scene.jobs, MOD, "<@" + FakeDiscord.APP + "> " + TELLING);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 1);
    scene.discord.people().post(scene.jobs, MOD, "<@" + FakeDiscord.APP + "> why did you flag it?");
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 2);
    assertThat(labels(scene.discord.said(scene.jobs).getLast())).containsExactly("Show the answer");
  }
}

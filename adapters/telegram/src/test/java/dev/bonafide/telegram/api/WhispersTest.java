package dev.bonafide.telegram.api;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.telegram.TelegramCourier;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.GroupWriting;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** Whispers as the courier writes them, and what Telegram refuses of them. */
class WhispersTest {
  private static final long GROUP = -700;
  private static final TelegramReply WORDS = TelegramReply.words("words", 0);
  private static final TelegramReply NEUTRAL = TelegramReply.words("neutral", 0);
  private static final TelegramPlace ASKER = new TelegramPlace(ADA.id());

  private final Scene scene = new Scene();
  private final GroupWriting groups = scene.telegram.groups();
  private final TelegramCourier courier = new TelegramCourier(scene.connection);
  private int command;

  @BeforeEach
  void command() {
    scene.people.inGroup(MAX, GROUP, "hello");
    command = (int) groups.unseen(ADA, GROUP, 0, "/check");
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Whisper answering(int message) {
    return new Whisper(GROUP, 0, message, "", 0, NEUTRAL);
  }

  private ObjectNode call(TelegramPlace asker, Whisper whisper) {
    return MessageCalls.whisper(asker, WORDS, whisper);
  }

  private ApiResult<JsonNode, TelegramRefusal> sent(TelegramPlace asker, Whisper whisper) {
    return scene.connection.call(MessageCalls.SEND, call(asker, whisper));
  }

  private SentWhisper said() {
    return sent(ASKER, answering(command)) instanceof ApiResult.Answered(JsonNode message)
        ? MessageCalls.whispered(message)
        : SentWhisper.nowhere(GROUP);
  }

  private SentWhisper gone() {
    return new SentWhisper(GROUP, 4_711, scene.now().getEpochSecond());
  }

  private List<String> seen() {
    return scene.telegram.whispered(GROUP, ADA).stream().map(Said::text).toList();
  }

  private void refused(ApiResult<JsonNode, TelegramRefusal> outcome, String why) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ApiResult.Refused.class,
            refusal -> assertThat(refusal.refusal().toString()).contains(why));
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
  }

  private void refused(BotApiMethod<?> method, String why) {
    refused(scene.connection.call(method), why);
  }

  private void refused(Consumer<ObjectNode> change, String why) {
    ObjectNode call = call(ASKER, answering(command));
    change.accept(call);
    refused(scene.connection.call(MessageCalls.SEND, call), why);
    assertThat(seen()).isEmpty();
  }

  private static ObjectNode parameters(ObjectNode call) {
    return (ObjectNode) call.get("ephemeral_message_parameters");
  }

  @Test
  void nobody_is_told_where_it_does_not_say_whom() {
    refused(call -> parameters(call).remove("receiver_user_id"), "USER_NOT_PARTICIPANT");
  }

  @Test
  void the_fields_of_another_version_are_refused() {
    refused(call -> call.put("receiver_user_id", ADA.id()), "10.3");
    refused(call -> parameters(call).put("user_id", ADA.id()), "unknown field");
  }

  @Test
  void there_is_none_in_a_private_chat() {
    scene.people.text(ADA, "hello");
    refused(call -> call.put("chat_id", Long.toString(ADA.id())), "BOT_NOT_ADMIN");
  }

  @Test
  void without_having_been_asked_only_an_administrator_may() {
    refused(sent(ASKER, answering(0)), "BOT_NOT_ADMIN");
    scene.telegram.administer(GROUP);
    assertThat(sent(ASKER, answering(0))).isInstanceOf(ApiResult.Answered.class);
    assertThat(seen()).containsExactly("words");
  }

  @Test
  void a_command_is_answered_to_the_one_who_gave_it_for_fifteen_seconds() {
    refused(sent(new TelegramPlace(MAX.id()), answering(command)), "MESSAGE_NOT_COMMAND");
    refused(sent(ASKER, answering(4_711)), "MESSAGE_NOT_COMMAND");
    scene.pass(Duration.ofSeconds(16));
    refused(sent(ASKER, answering(command)), "MESSAGE_NOT_COMMAND");
  }

  @Test
  void a_press_that_never_was_allows_nothing() {
    refused(sent(ASKER, new Whisper(GROUP, 0, 0, "4711", 0, NEUTRAL)), "QUERY_ID_INVALID");
  }

  @Test
  void it_is_changed_and_taken_back_by_its_own_number_and_for_its_receiver_alone() {
    SentWhisper there = said();
    TelegramReply other = TelegramReply.words("other", 0);
    refused(MessageCalls.edit(ASKER, WORDS, there), "not modified");
    refused(MessageCalls.edit(new TelegramPlace(MAX.id()), other, there), "not found");
    refused(MessageCalls.edit(ASKER, other, gone()), "not found");
    refused(
        MessageCalls.edit(new TelegramPlace(GROUP), other, Integer.toString(there.message())),
        "not found");
    refused(
        MessageCalls.delete(new TelegramPlace(GROUP), Integer.toString(there.message())),
        "not found");
    assertThat(seen()).containsExactly("words");
    assertThat(scene.connection.call(MessageCalls.edit(ASKER, other, there)))
        .isInstanceOf(ApiResult.Answered.class);
    assertThat(seen()).containsExactly("other");
    assertThat(scene.connection.call(MessageCalls.delete(ASKER, there)))
        .isInstanceOf(ApiResult.Answered.class);
    assertThat(seen()).isEmpty();
  }

  @Test
  void a_change_may_have_as_many_characters_as_a_caption() {
    refused(
        MessageCalls.edit(ASKER, TelegramReply.words("x".repeat(1_025), 0), said()),
        "MEDIA_CAPTION_TOO_LONG");
  }

  private Delivery delivered(TelegramReply card, @Nullable String target) {
    return delivered(card, target, false);
  }

  private Delivery delivered(TelegramReply card, @Nullable String target, boolean doubted) {
    return courier.deliver(
        new Outgoing(
            ASKER.address(),
            "k",
            card.written(),
            target,
            Outgoing.State.SENDING,
            1,
            0,
            scene.now(),
            List.of(),
            doubted));
  }

  private Delivery delivered(TelegramReply card) {
    return delivered(card, (String) null);
  }

  private Delivery delivered(TelegramReply card, SentWhisper target) {
    return delivered(card, target.name());
  }

  @Test
  void a_long_answer_to_a_press_takes_nothing_elses_place() {
    SentWhisper card = said();
    String much = "x".repeat(3_000);
    scene.telegram.administer(GROUP);
    Whisper press = new Whisper(GROUP, 0, 0, "", card.message(), NEUTRAL);
    assertThat(delivered(TelegramReply.words(much, 0).by(press)))
        .isInstanceOf(Delivery.Delivered.class);
    assertThat(seen()).containsExactly("words", much);
  }

  @Test
  void a_longer_answer_is_said_in_place_of_what_could_not_be_changed() {
    String much = "x".repeat(3_000);
    SentWhisper before = said();
    Delivery delivery = delivered(TelegramReply.words(much, 0).by(answering(command)), before);
    assertThat(delivery)
        .isInstanceOfSatisfying(
            Delivery.Delivered.class,
            there -> assertThat(there.message()).isNotEqualTo(before.name()));
    assertThat(seen()).containsExactly(much);
  }

  @Test
  void what_stands_no_more_where_it_was_said_is_changed_where_the_button_was() {
    SentWhisper pressed = said();
    Whisper press = new Whisper(GROUP, 0, 0, "", pressed.message(), NEUTRAL);
    TelegramReply card = TelegramReply.words("other", 0).by(press);
    Delivery expected = new Delivery.Delivered(pressed.name());
    assertThat(delivered(card, gone())).isEqualTo(expected);
    assertThat(delivered(card, SentWhisper.nowhere(GROUP))).isEqualTo(expected);
    assertThat(seen()).containsExactly("other");
  }

  @Test
  void a_file_of_a_case_goes_to_the_private_chat() {
    scene.people.text(ADA, "hello");
    TelegramReply card =
        WORDS
            .below(new TelegramReply.TelegramFile("case.md", "text/markdown", "eA==", "no"))
            .by(answering(command));
    assertThat(delivered(card)).isInstanceOf(Delivery.Delivered.class);
    assertThat(scene.said()).hasSize(1).allMatch(one -> one.file() != null);
    assertThat(seen()).isEmpty();
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
  }

  @Test
  void what_stands_no_more_is_not_said_in_the_private_chat_by_itself() {
    scene.people.text(ADA, "hello");
    for (SentWhisper there : List.of(gone(), SentWhisper.nowhere(GROUP))) {
      assertThat(delivered(WORDS, there)).isEqualTo(new Delivery.Delivered(there.name()));
    }
    assertThat(scene.said()).isEmpty();
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIMIT", "SWALLOW", "LOSE", "BREAK_AFTER"})
  void dots_whose_place_the_answer_cannot_take_yet_keep_it(Fault fault) {
    scene.telegram.faults().next("editEphemeralMessageText", fault);
    TelegramReply card = WORDS.by(answering(command));
    assertThat(delivered(card)).isInstanceOf(Delivery.Postponed.class);
    scene.pass(Duration.ofMinutes(1));
    assertThat(delivered(card)).isInstanceOf(Delivery.Delivered.class);
    assertThat(seen()).containsExactly("words");
    assertThat(scene.said()).isEmpty();
  }

  @Test
  void what_may_have_been_said_before_is_said_in_the_private_chat() {
    scene.people.text(ADA, "hello");
    scene.telegram.administer(GROUP);
    assertThat(delivered(WORDS.by(answering(command)), null, true))
        .isInstanceOf(Delivery.Delivered.class);
    assertThat(scene.said()).extracting(Said::text).containsExactly("words");
    assertThat(seen()).isEmpty();
  }

  @Test
  void what_everyone_may_have_been_told_instead_is_not_told_again() {
    Delivery nowhere = new Delivery.Delivered(SentWhisper.nowhere(GROUP).name());
    assertThat(delivered(WORDS.by(answering(0)), null, true)).isEqualTo(nowhere);
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
    assertThat(delivered(WORDS.by(answering(0)))).isEqualTo(nowhere);
    assertThat(scene.telegram.shown(GROUP)).containsExactly("neutral");
  }

  @Test
  void what_expired_is_not_changed_and_so_neither_is_what_has_its_number() {
    SentWhisper expired = said();
    scene.telegram.expire(GROUP);
    scene.pass(Duration.ofDays(2));
    command = (int) groups.unseen(ADA, GROUP, 0, "/check");
    assertThat(said().message()).isEqualTo(expired.message());
    TelegramReply other = TelegramReply.words("other", 0);
    Delivery expected = new Delivery.Delivered(expired.name());
    assertThat(delivered(other, expired)).isEqualTo(expected);
    assertThat(delivered(other.by(answering(command)), expired)).isEqualTo(expected);
    assertThat(seen()).containsExactly("words");
  }

  @Test
  void a_press_in_the_group_changes_what_stands_there_and_nothing_in_the_private_chat() {
    scene.people.text(ADA, "hello");
    assertThat(delivered(WORDS)).isInstanceOf(Delivery.Delivered.class);
    String own = Long.toString(scene.last().id());
    SentWhisper pressed = said();
    Whisper press = new Whisper(GROUP, 0, 0, "", pressed.message(), NEUTRAL);
    TelegramReply other = TelegramReply.words("other", 0).by(press);
    assertThat(delivered(other, own)).isEqualTo(new Delivery.Delivered(pressed.name()));
    assertThat(seen()).containsExactly("other");
    assertThat(scene.said()).extracting(Said::text).containsExactly("words");
  }

  @Test
  void nobody_else_sees_it() {
    SentWhisper there = said();
    assertThat(SentWhisper.named(there.name())).contains(there);
    assertThat(scene.telegram.whispered(GROUP, MAX)).isEmpty();
    assertThat(scene.telegram.said(GROUP)).isEmpty();
  }
}

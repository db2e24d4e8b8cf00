package dev.bonafide.telegram.inbound;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.event.Listened;
import dev.bonafide.telegram.event.Outages;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollerTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private Poller poller(Inbox inbox) {
    TelegramReceiver door =
        new TelegramReceiver(
            inbox,
            new Outages(Listened.NOTHING, inbox, scene::now),
            scene::now,
            Checkpoint.Watch.NONE,
            1,
            scene.drafts.screenings());
    return new Poller(
        scene.connection, door, LeaderLock.ALONE, scene.watermark, scene::now, Duration.ZERO);
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  @Test
  void an_update_that_could_not_be_kept_is_not_confirmed_and_comes_again() {
    List<String> kept = new ArrayList<>();
    boolean[] broken = {true};
    Poller poller =
        poller(
            receipt -> {
              if (broken[0] && kept.size() == 1) {
                throw new IllegalStateException("the database cannot be reached");
              }
              return kept.add(receipt.key());
            });
    scene.people.text(ADA, "one");
    scene.people.text(ADA, "two");
    assertThat(poller.pass()).isPositive();
    assertThat(poller.trouble()).contains("an update could not be kept (IllegalStateException)");
    broken[0] = false;
    poller.pass();
    poller.pass();
    assertThat(kept).hasSize(2).doesNotHaveDuplicates();
    assertThat(poller.trouble()).isEmpty();
    assertThat(scene.telegram.unconfirmed()).isZero();
  }

  @Test
  void what_was_kept_and_not_confirmed_before_the_process_died_is_worked_on_once() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.people.forward(ADA, scene.from(MAX, 2), "today");
    scene.poller(LeaderLock.ALONE).pass();
    assertThat(scene.telegram.unconfirmed()).isEqualTo(2);
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.telegram.unconfirmed()).isZero();
  }

  @Test
  void while_an_update_is_kept_nobody_takes_what_is_there_for_all() {
    List<Boolean> heardAll = new ArrayList<>();
    Poller poller = poller(_ -> heardAll.add(scene.watermark.hadAllAt(scene.now())));
    poller.pass();
    assertThat(scene.watermark.hadAllAt(scene.now())).isTrue();
    scene.people.text(ADA, "one");
    scene.people.text(ADA, "two");
    poller.pass();
    assertThat(heardAll).containsExactly(false, false);
    assertThat(scene.watermark.hadAllAt(scene.now())).isTrue();
  }

  @Test
  void an_update_that_nobody_can_read_is_set_aside_and_blocks_nobody() {
    scene.people.raw(json("{\"message\": {\"message_id\": \"no number\", \"chat\": []}}"));
    scene.people.raw(json("{\"message\": 7}"));
    scene.people.raw(json("{\"something_new\": {\"of\": \"tomorrow\"}}"));
    scene.people.raw(json("{}"));
    scene.people.text(ADA, "/help");
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.telegram.unconfirmed()).isZero();
  }

  @Test
  void an_origin_of_a_kind_that_is_not_known_yet_hides_its_sender() {
    scene.people.raw(
        json(
            """
            {"message": {"message_id": 5, "date": 1772442000,
              "chat": {"id": 1001, "type": "private", "first_name": "Ada"},
              "from": {"id": 1001, "is_bot": false, "first_name": "Ada"},
              "forward_origin": {"type": "of_tomorrow", "date": 1772441000},
              "text": "could you pay my friend instead"}}
            """));
    scene.people.text(ADA, "/new");
    scene.settle();
    assertThat(scene.said()).isNotEmpty();
  }

  @Test
  void ids_that_begin_anew_lower_are_followed() {
    scene.people.text(ADA, "/help");
    scene.settle();
    for (int half = 0; half < 16; half++) {
      scene.pass(Duration.ofHours(12));
      scene.poller.pass();
    }
    scene.telegram.resetIds(117_314_199);
    scene.people.text(ADA, "/start");
    scene.settle();
    scene.people.text(ADA, "/language");
    scene.settle();
    assertThat(scene.said()).hasSize(3);
    assertThat(scene.telegram.unconfirmed()).isZero();
  }

  @Test
  void ids_that_begin_anew_without_a_quiet_week_are_followed_too() {
    scene.people.text(ADA, "/help");
    scene.settle();
    scene.telegram.resetIds(117_314_199);
    scene.people.text(ADA, "/start");
    scene.settle();
    assertThat(scene.said()).hasSize(2);
    assertThat(scene.telegram.unconfirmed()).isZero();
  }

  @Test
  void a_second_poller_elsewhere_is_named_and_nothing_is_lost() {
    scene.telegram.faults().next("getUpdates", Fault.CONFLICT);
    scene.people.text(ADA, "/help");
    assertThat(scene.poller.pass()).isEqualTo(Duration.ofSeconds(5));
    assertThat(scene.poller.trouble())
        .contains("another program is polling with the same token (409)");
    scene.settle();
    assertThat(scene.said()).hasSize(1);
  }

  @Test
  void a_poller_without_the_lock_does_not_ask() {
    boolean[] mine = {false};
    LeaderLock place =
        new LeaderLock() {
          @Override
          public boolean isMine() {
            return mine[0];
          }

          @Override
          public void close() {}
        };
    Poller second = scene.poller(place);
    assertThat(second.pass()).isPositive();
    assertThat(scene.telegram.calls("getUpdates")).isZero();
    mine[0] = true;
    second.pass();
    assertThat(scene.telegram.calls("getUpdates")).isOne();
    assertThat(scene.watermark.hadAllAt(scene.now())).isTrue();
  }

  @Test
  void a_pause_that_is_asked_for_is_kept_and_an_outage_is_waited_out_longer_and_longer() {
    scene.telegram.faults().next("getUpdates", Fault.LIMIT, Fault.BREAK, Fault.LOSE, Fault.BREAK);
    scene.people.text(ADA, "/help");
    assertThat(scene.poller.pass()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    Duration first = scene.poller.pass();
    assertThat(scene.poller.pass()).isGreaterThan(first);
    assertThat(scene.poller.pass()).isGreaterThan(first);
    scene.settle();
    assertThat(scene.said()).extracting(Said::text).hasSize(1);
    assertThat(scene.poller.pass()).isZero();
  }

  @Test
  void a_swallowed_answer_to_a_poll_loses_nothing() {
    scene.telegram.faults().next("getUpdates", Fault.SWALLOW);
    scene.people.text(ADA, "/help");
    scene.poller.pass();
    scene.settle();
    assertThat(scene.said()).hasSize(1);
  }
}

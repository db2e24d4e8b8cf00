package dev.bonafide.telegram.inbound;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.event.Listened;
import dev.bonafide.telegram.event.Outages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A press of Stop, as Telegram delivers it. */
class StoppedDraftTest {
  private static final int DRAFT = 7;

  private final Scene scene = new Scene();
  private final FollowedScreenings<Noted> screenings = new FollowedScreenings<>();
  private final List<String> stopped = new ArrayList<>();
  private final Poller poller =
      new Poller(
          scene.connection,
          new TelegramReceiver(
              scene.mail,
              new Outages(Listened.NOTHING, scene.mail, scene::now),
              scene::now,
              Checkpoint.Watch.NONE,
              1,
              screenings),
          LeaderLock.ALONE,
          scene.watermark,
          scene::now,
          Duration.ZERO);

  @AfterEach
  void close() {
    scene.close();
  }

  private final class Noted implements FollowedScreenings.View {
    @Override
    public void reached(Step step) {}

    @Override
    public void stopped() {
      stopped.add("stopped");
    }

    @Override
    public void ended(boolean answered) {}
  }

  private void reading(Runnable meanwhile) {
    Receipt asked = new Receipt("m:1", new TelegramPlace(ADA.id()).address(), "", scene.now());
    screenings.expect(asked, Integer.toString(DRAFT), new Noted());
    var _ =
        screenings.during(
            asked,
            () -> {
              meanwhile.run();
              return UnitOfWork.NOTHING;
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "7",
        "null",
        "{\"chat\": 7, \"draft_id\": {}}",
        "{\"chat\": {\"id\": \"x\"}, \"draft_id\": 7}",
        "{\"chat\": {\"id\": 1001}, \"draft_id\": null}"
      })
  void one_that_names_nothing_stops_nothing_and_is_confirmed(String broken) {
    reading(
        () -> {
          scene.people.raw(
              JsonParser.parseString("{\"stopped_message_generation\": " + broken + "}")
                  .getAsJsonObject());
          heard();
        });
    assertThat(stopped).isEmpty();
  }

  @Test
  void one_from_another_chat_or_of_another_draft_stops_nothing() {
    reading(
        () -> {
          scene.telegram.drafts().stop(MAX, DRAFT);
          scene.telegram.drafts().stop(ADA, DRAFT + 1);
          heard();
        });
    assertThat(stopped).isEmpty();
  }

  @Test
  void one_that_comes_when_nothing_is_under_way_is_confirmed_and_forgotten() {
    scene.telegram.drafts().stop(ADA, DRAFT);
    heard();
    reading(() -> {});
    assertThat(stopped).isEmpty();
  }

  @Test
  void one_of_this_very_draft_stops_it_without_waiting_in_the_inbox() {
    reading(
        () -> {
          scene.telegram.drafts().stop(ADA, DRAFT);
          heard();
          assertThat(stopped).hasSize(1);
        });
  }

  private void heard() {
    assertThat(poller.pass()).isZero();
    assertThat(poller.pass()).isZero();
    assertThat(scene.telegram.unconfirmed()).isZero();
    assertThat(scene.mail.addresses()).isEmpty();
  }
}

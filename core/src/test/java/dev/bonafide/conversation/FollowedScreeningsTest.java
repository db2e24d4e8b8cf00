package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Screenings that someone follows, and may stop. */
class FollowedScreeningsTest {
  private static final Address HERE = new Address(new Tenant("chat:1"), "chat", "1");
  private static final Address ELSEWHERE = new Address(new Tenant("chat:2"), "chat", "2");
  private static final Receipt ASKED = new Receipt("m:1", HERE, "", Instant.EPOCH);
  private static final Receipt LATER = new Receipt("m:2", HERE, "", Instant.EPOCH);

  private final List<String> seen = new ArrayList<>();
  private final FollowedScreenings<Watching> screenings = new FollowedScreenings<>();

  /** Notes what it is to show. */
  private final class Watching implements FollowedScreenings.View {
    @Override
    public void reached(Step step) {
      seen.add(step.name());
    }

    @Override
    public void stopped() {
      seen.add("stopped");
    }

    @Override
    public void ended(boolean answered) {
      seen.add(answered ? "answered" : "failed");
    }
  }

  private UnitOfWork during(Receipt receipt, Runnable work) {
    return screenings.during(
        receipt,
        () -> {
          work.run();
          return UnitOfWork.NOTHING;
        });
  }

  @Test
  void work_that_fails_ends_what_is_shown_and_leaves_nothing_to_stop() {
    screenings.expect(ASKED, "ada", new Watching());
    assertThatThrownBy(
            () ->
                during(
                    ASKED,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(seen).containsExactly("failed");
    assertThat(screenings.stop(HERE, "ada")).isFalse();
  }

  @Test
  void a_stop_by_someone_else_or_somewhere_else_stops_nothing() {
    screenings.expect(ASKED, "ada", new Watching());
    var _ =
        during(
            ASKED,
            () -> {
              assertThat(screenings.stop(HERE, "ben")).isTrue();
              assertThat(screenings.stop(ELSEWHERE, "ada")).isFalse();
            });
    assertThat(seen).containsExactly("answered");
  }

  @Test
  void another_message_is_not_followed() {
    screenings.expect(ASKED, "ada", new Watching());
    assertThat(during(LATER, () -> {})).isSameAs(UnitOfWork.NOTHING);
    assertThat(seen).isEmpty();
  }

  @Test
  void a_stop_is_told_at_once_and_a_second_one_changes_nothing() {
    screenings.expect(ASKED, "ada", new Watching());
    var _ =
        during(
            ASKED,
            () -> {
              assertThat(screenings.stop(HERE, "ada")).isTrue();
              assertThat(screenings.stop(HERE, "ada")).isTrue();
              assertThat(seen).containsOnly("stopped");
            });
    assertThat(seen.getLast()).isEqualTo("answered");
    assertThat(screenings.stop(HERE, "ada")).isFalse();
    assertThat(screenings.view(HERE)).isEmpty();
  }
}

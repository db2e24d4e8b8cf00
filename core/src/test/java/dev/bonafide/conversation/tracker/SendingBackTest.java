package dev.bonafide.conversation.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.conversation.tenant.TenantStore;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The right to have something of a case sent where everyone reads along. */
class SendingBackTest {
  private static final String NOBODY = "No case here was read from Greenhouse";

  private final Talk talk = new Talk();
  private final SendingBack sending =
      new SendingBack(
          new Senders(
              talk.cases,
              new CaseScreener(talk, InstantSource.system(), () -> "id"),
              unused(NoteDesk.class),
              unused(TenantStore.class),
              InstantSource.system()),
          talk.thread,
          talk.bot);

  /** Something that no one uses here. */
  private static <T> T unused(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, _) -> {
              throw new AssertionError(method);
            }));
  }

  @BeforeEach
  void dana_has_someone_screened_where_everyone_reads() {
    talk.thread.isOpen = true;
    talk.thread.runs = false;
    talk.thread.onlookers = Onlookers.of(Crowd.PUBLIC);
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is locked.");
    talk.dana("screen");
  }

  private String answer(String who) {
    return sending.work(talk.receipt(who + ": send note")).carryOut().getLast().act().body();
  }

  @Test
  void who_has_no_part_in_a_case_has_nothing_of_it_sent() {
    assertThat(answer("Bo")).doesNotContain(NOBODY);
  }

  @Test
  void who_asked_may_have_it_sent() {
    assertThat(answer("Dana")).contains(NOBODY);
  }
}

package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.postgres.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LatelyHeardTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private final String platform = "p" + UUID.randomUUID();
  private final Tenant here = new Tenant(platform + ":1");
  private final Tenant there = new Tenant(platform + ":2");
  private final LatelyHeard heard = new LatelyHeard(TestDatabase.get());

  @Test
  void nothing_was_heard_where_nothing_came_in() {
    assertThat(heard.since(platform, Instant.EPOCH, 10, "heard/")).isEmpty();
  }

  @Test
  void each_conversation_comes_once_with_its_last_the_latest_first() {
    came(here, "a", "1", AT);
    came(here, "b", "2", AT.plusSeconds(5));
    came(there, "a", "3", AT.plusSeconds(7));
    came(here, "a", "4", AT.plusSeconds(9));
    came(here, "c", "heard/5", AT.plusSeconds(11));
    assertThat(heard.since(platform, AT, 2, "heard/"))
        .containsExactly(
            new PendingConversation(new Address(here, platform, "a"), AT.plusSeconds(9)),
            new PendingConversation(new Address(there, platform, "a"), AT.plusSeconds(7)));
    assertThat(heard.since(platform, AT, 9, "heard/")).hasSize(3);
    assertThat(heard.since(platform, AT.plusSeconds(5), 9, "heard/")).hasSize(2);
  }

  @Test
  void a_conversation_is_under_way_until_what_came_in_is_done() {
    Address a = new Address(here, platform, "a");
    assertThat(heard.isUnderWay(a)).isFalse();
    came(here, "a", "1", AT);
    assertThat(heard.isUnderWay(a)).isTrue();
    assertThat(heard.isUnderWay(new Address(there, platform, "a"))).isFalse();
    assertThat(heard.isUnderWay(new Address(here, platform, "b"))).isFalse();
    TestDatabase.get()
        .run(
            here,
            () -> {
              int done =
                  TestDatabase.get()
                      .sql()
                      .sql("update inbound_message set state = 'DONE' where tenant = :tenant")
                      .param("tenant", here.id())
                      .update();
              assertThat(done).isEqualTo(1);
            });
    assertThat(heard.isUnderWay(a)).isFalse();
  }

  private void came(Tenant tenant, String conversation, String key, Instant at) {
    Inbox inbox = new PostgresInbox(TestDatabase.get(), () -> {});
    Address address = new Address(tenant, platform, conversation);
    assertThat(inbox.accept(new Receipt(key, address, "{}", at))).isTrue();
  }
}

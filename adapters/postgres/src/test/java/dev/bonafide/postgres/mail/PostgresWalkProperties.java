package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.testkit.mail.Walk;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PostgresWalkProperties {
  private static final int EVENTS = 6;

  private final Database database = TestDatabase.get();

  @Property(tries = 40)
  void nothing_is_lost_or_said_twice_where_the_platform_can_be_asked(@ForAll long seed) {
    assertThat(walk(seed, true)).isEqualTo(new Walk.Tally(EVENTS, 0, 0));
  }

  @Property(tries = 20)
  void nothing_is_said_twice_where_the_platform_cannot_be_asked(@ForAll long seed) {
    assertThat(walk(seed, false).doubled()).isZero();
  }

  private Walk.Tally walk(long seed, boolean canBeAsked) {
    Tenant tenant = new Tenant("walk:" + UUID.randomUUID());
    Inbox inbox = new PostgresInbox(database, () -> {});
    Mailboxes mailboxes = new Mailboxes(database, RetryPolicy.STANDARD);
    return new Walk(inbox, mailboxes::open, tenant, seed, canBeAsked).run(EVENTS);
  }
}

package dev.bonafide.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MemoryWalkProperties {
  private static final int EVENTS = 12;

  @Property(tries = 1000)
  void nothing_is_lost_or_said_twice_where_the_platform_can_be_asked(@ForAll long seed) {
    assertThat(walk(seed, true)).isEqualTo(new Walk.Tally(EVENTS, 0, 0));
  }

  @Property(tries = 1000)
  void nothing_is_said_twice_where_the_platform_cannot_be_asked(@ForAll long seed) {
    assertThat(walk(seed, false).doubled()).isZero();
  }

  private static Walk.Tally walk(long seed, boolean canBeAsked) {
    MemoryMail mail = new MemoryMail(MailContract.SETTLE);
    return new Walk(mail, mail::open, Tenant.LOCAL, seed, canBeAsked).run(EVENTS);
  }
}

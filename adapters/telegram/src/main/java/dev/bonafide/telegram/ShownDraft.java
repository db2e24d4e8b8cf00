package dev.bonafide.telegram;

import dev.bonafide.consultation.ScreeningProgress.Step;
import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.telegram.api.TelegramPlace;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Draft of one screening. Nothing is shown of one that only takes a moment. */
final class ShownDraft implements FollowedScreenings.View {
  private final Drafts drafts;
  private final TelegramPlace place;
  private final int number;
  private final Phrases phrases;
  private final CountDownLatch over = new CountDownLatch(1);
  private Step last = Step.READING;

  /**
   * One that is not shown yet.
   *
   * @param number by which Telegram knows it again; not 0
   */
  ShownDraft(Drafts drafts, TelegramPlace place, int number, Phrases phrases) {
    this.drafts = drafts;
    this.place = place;
    this.number = number;
    this.phrases = phrases;
  }

  @Override
  public synchronized void reached(Step step) {
    boolean first = last == Step.READING;
    last = step;
    show(true);
    if (first) {
      Thread.ofVirtual().name("telegram-draft").start(this::keep);
    }
  }

  /** Telegram takes the draft away where Stop is pressed. */
  @Override
  public void stopped() {
    over.countDown();
  }

  /** Takes the button away, and says what was done: the draft may stay below the card a while. */
  @Override
  public synchronized void ended(boolean answered) {
    if (answered && last != Step.READING) {
      show(false);
    }
    over.countDown();
  }

  private void keep() {
    try {
      while (!over.await(drafts.again().toMillis(), TimeUnit.MILLISECONDS)) {
        show(true);
      }
    } catch (InterruptedException _) {
      // The draft goes by itself.
    }
  }

  private synchronized void show(boolean going) {
    if (over.getCount() > 0 && !drafts.show(place, number, phrases.steps(last, !going), going)) {
      over.countDown();
    }
  }
}

package dev.bonafide.bot.serve;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.LongestScreening;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.hiring.CandidateCases;
import dev.bonafide.bot.hiring.HookHandler;
import dev.bonafide.bot.hiring.HookMount;
import dev.bonafide.bot.hiring.HookSetting;
import dev.bonafide.bot.hiring.MeetingChores;
import dev.bonafide.bot.hiring.MeetingSetting;
import dev.bonafide.bot.hiring.StageArrivals;
import dev.bonafide.bot.hiring.TranscriptHandler;
import dev.bonafide.bot.hiring.TranscriptOpening;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.Chore;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.web.mount.Mount;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where applicant tracking systems and those who send transcripts call, and who works on what they
 * say; nothing where unset.
 */
record HookPart(
    Settings settings,
    Database database,
    Removals removals,
    HiringSetup hiring,
    InstantSource clock) {

  List<Mount> mounts(Inbox inbox, Checkpoint.Watch watch) {
    List<Mount> mounts = new ArrayList<>();
    for (TrackerVendor vendor : HookSetting.wanted(settings)) {
      mounts.add(HookMount.of(vendor, settings, inbox, clock, watch));
    }
    for (MeetingVendor vendor : MeetingSetting.callers(settings)) {
      mounts.add(HookMount.of(vendor, settings, inbox, clock, watch));
    }
    return mounts;
  }

  /** By the names under which their mail is kept. */
  Map<String, ConversationProcessors.Staff> staff() {
    Map<String, ConversationProcessors.Staff> staff = new HashMap<>();
    for (TrackerVendor vendor : HookSetting.wanted(settings)) {
      HookHandler handler =
          new HookHandler(
              new CandidateCases(database, removals, clock),
              hiring::standing,
              StageArrivals.in(
                  database, hiring::stage, new PostgresInbox(database, () -> {}), clock),
              LongestScreening.of(settings),
              clock);
      staff.put(
          vendor.system(),
          new ConversationProcessors.Staff(handler, new NoCourier(vendor.system())));
    }
    for (MeetingVendor vendor : sound()) {
      TranscriptHandler handler =
          TranscriptOpening.handler(
              TranscriptOpening.source(settings, vendor, clock),
              hiring.deadline(),
              database,
              clock);
      staff.put(
          vendor.system(),
          new ConversationProcessors.Staff(handler, new NoCourier(vendor.system())));
    }
    return staff;
  }

  /** What is done again and again so that transcripts come; nothing where unset. */
  List<Chore> chores() {
    List<Chore> chores = new ArrayList<>();
    for (MeetingVendor vendor : sound()) {
      switch (vendor) {
        case ZOOM, FATHOM, FIREFLIES -> {}
        case TEAMS ->
            chores.add(
                MeetingChores.staying(
                    vendor, TranscriptOpening.source(settings, vendor, clock), hiring.deadline()));
        case MEET -> chores.add(MeetingChores.asking(settings, hiring.deadline(), database, clock));
      }
    }
    return chores;
  }

  /** Who is set up badly calls in vain, and doctor says why. */
  private List<MeetingVendor> sound() {
    return MeetingSetting.wanted(settings).stream()
        .filter(vendor -> MeetingSetting.problem(settings, vendor).isEmpty())
        .toList();
  }
}

package dev.bonafide.bot.serve;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.LongestScreening;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.hiring.CandidateCases;
import dev.bonafide.bot.hiring.HookHandler;
import dev.bonafide.bot.hiring.HookMount;
import dev.bonafide.bot.hiring.StageArrivals;
import dev.bonafide.bot.hiring.VendorOpening;
import dev.bonafide.bot.hiring.VendorSettings;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.extension.Chore;
import dev.bonafide.extension.Mount;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.PostgresInbox;
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
    for (TrackerVendor vendor : VendorSettings.trackers(settings)) {
      mounts.add(HookMount.of(vendor, settings, inbox, clock, watch));
    }
    for (MeetingVendor vendor : VendorSettings.meetings(settings)) {
      if (VendorSettings.calls(vendor)) {
        mounts.add(HookMount.of(vendor, settings, inbox, clock, watch));
      }
    }
    return mounts;
  }

  /** By the names under which their mail is kept. */
  Map<String, ConversationProcessors.Staff> staff() {
    Map<String, ConversationProcessors.Staff> staff = new HashMap<>();
    for (TrackerVendor vendor : VendorSettings.trackers(settings)) {
      add(
          vendor.system(),
          new HookHandler(
              new CandidateCases(database, removals, clock),
              hiring::standing,
              StageArrivals.in(
                  database, hiring::stage, new PostgresInbox(database, () -> {}), clock),
              LongestScreening.of(settings),
              clock),
          staff);
    }
    for (MeetingVendor vendor : sound()) {
      add(vendor.system(), VendorOpening.handler(settings, vendor, database, clock), staff);
    }
    return staff;
  }

  private static void add(
      String system, MessageHandler handler, Map<String, ConversationProcessors.Staff> staff) {
    staff.put(system, new ConversationProcessors.Staff(handler, new NoCourier(system)));
  }

  /** What is done again and again so that transcripts come; nothing where unset. */
  List<Chore> chores() {
    return sound().stream()
        .flatMap(vendor -> VendorOpening.chore(settings, vendor, database, clock).stream())
        .toList();
  }

  /** Who is set up badly calls in vain, and doctor says why. */
  private List<MeetingVendor> sound() {
    return VendorSettings.meetings(settings).stream()
        .filter(vendor -> VendorSettings.problem(settings, vendor).isEmpty())
        .toList();
  }
}

package dev.bonafide.bot;

import dev.bonafide.bot.audit.AuditCommands;
import dev.bonafide.bot.decision.CaseActCommands;
import dev.bonafide.bot.doctor.DataCheckup;
import dev.bonafide.bot.doctor.DatabaseCheckup;
import dev.bonafide.bot.doctor.DiscordCheckup;
import dev.bonafide.bot.doctor.Doctor;
import dev.bonafide.bot.doctor.JavaCheckup;
import dev.bonafide.bot.doctor.ModelCheckup;
import dev.bonafide.bot.doctor.PictureCheckup;
import dev.bonafide.bot.doctor.RetentionCheckup;
import dev.bonafide.bot.doctor.SettingsCheckup;
import dev.bonafide.bot.doctor.SlackCheckup;
import dev.bonafide.bot.doctor.TelegramCheckup;
import dev.bonafide.bot.doctor.WebCheckup;
import dev.bonafide.bot.doctor.WebhookCheckup;
import dev.bonafide.bot.folder.BackUp;
import dev.bonafide.bot.mail.MailCommands;
import dev.bonafide.bot.privacy.CaseCommands;
import dev.bonafide.bot.privacy.ErasePerson;
import dev.bonafide.bot.privacy.ExportPerson;
import dev.bonafide.bot.report.ReportCase;
import dev.bonafide.bot.serve.Serve;
import dev.bonafide.bot.serve.ServeAssistant;
import dev.bonafide.bot.setup.ShowToken;
import dev.bonafide.bot.share.ExportIndicators;
import dev.bonafide.bot.watchlist.WatchlistCommands;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;

/** The commands that start a server, look after one, or look at its data. */
final class ServerCommands {
  private ServerCommands() {}

  static List<Subcommand> all(Distribution distribution, Settings settings, Console console) {
    return List.of(
        new Serve(console),
        new ServeAssistant(distribution, settings.limits(), console),
        new Doctor(
            settings,
            console,
            List.of(
                new SettingsCheckup(),
                new JavaCheckup(),
                new PictureCheckup(),
                _ -> Extensions.of(settings, InstantSource.system()).examine(),
                new DataCheckup(),
                new DatabaseCheckup(InstantSource.system()),
                new RetentionCheckup(),
                new WebCheckup(),
                new WebhookCheckup(),
                new SlackCheckup(),
                new TelegramCheckup(),
                new DiscordCheckup(),
                new ModelCheckup(InstantSource.system()))),
        new ShowToken(settings, console),
        new BackUp(settings, console),
        new ReportCase(distribution, settings, console, InstantSource.system()),
        MailCommands.of(settings, console),
        AuditCommands.of(settings, console),
        CaseCommands.of(
            settings,
            console,
            InstantSource.system(),
            CaseActCommands.of(distribution, settings, console, InstantSource.system())),
        WatchlistCommands.of(settings, console, InstantSource.system()),
        new ExportIndicators(settings, console, InstantSource.system()).inGroup(),
        new ExportPerson(settings, console, InstantSource.system()),
        new ErasePerson(settings, console, InstantSource.system()));
  }
}

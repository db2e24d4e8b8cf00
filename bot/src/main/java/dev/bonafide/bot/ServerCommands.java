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
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;

/** The commands that start a server, look after one, or look at its data. */
final class ServerCommands {
  private ServerCommands() {}

  static List<Subcommand> all(Machine machine) {
    return List.of(
        new Serve(machine.console()),
        new ServeAssistant(machine),
        new Doctor(
            machine,
            List.of(
                new SettingsCheckup(),
                new JavaCheckup(),
                new PictureCheckup(),
                settings -> Extensions.of(settings, machine.clock()).examine(),
                new DataCheckup(),
                new DatabaseCheckup(machine.clock()),
                new RetentionCheckup(),
                new WebCheckup(),
                new WebhookCheckup(),
                new SlackCheckup(),
                new TelegramCheckup(),
                new DiscordCheckup(),
                new ModelCheckup(machine.clock()))),
        new ShowToken(machine),
        new BackUp(machine),
        new ReportCase(machine),
        MailCommands.of(machine),
        AuditCommands.of(machine),
        CaseCommands.of(machine, CaseActCommands.of(machine)),
        WatchlistCommands.of(machine),
        new ExportIndicators(machine).inGroup(),
        new ExportPerson(machine),
        new ErasePerson(machine));
  }
}

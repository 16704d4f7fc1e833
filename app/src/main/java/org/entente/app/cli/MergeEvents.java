package org.entente.app.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.store.MergeBook;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente merge}: which reports of a store are of one event, anew. */
@Command(
        name = "merge",
        description = {
            "Finds anew which reports of a store are of one event; no article is coded again.",
            "With --merges a person decides for some of them. The lines are kept in the store and hold until others take"
                    + " their place; an empty file takes them away."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente merge --store news.duckdb",
            "  entente merge --store news.duckdb --merges merges.txt",
            "",
            "A file of merges:",
            "  # the same raid, which the agency dated a day late",
            "  join 3f0c9b1d2a5e7788 81d4c0aa90b2e6f1",
            "  part 3f0c9b1d2a5e7788 c2b7719e00d4a5f3"
        })
final class MergeEvents implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private MergesOption merges;

    @Override
    public Integer call() {
        try (Store opened = Store.openExisting(store.file())) {
            long before = opened.upkeep().summary().events();
            Optional<MergeBook.Merges> taken = merges.apply(opened.merges(), store.file());
            opened.merges().remerge();
            PrintWriter out = spec.commandLine().getOut();
            taken.ifPresent(m -> out.print("  taken by hand: " + m.joins() + " joined, " + m.parts() + " parted\n"));
            out.print("  " + opened.upkeep().summary().reports() + " reports are "
                    + opened.upkeep().summary().events() + " events; they were " + before + " before\n");
            out.flush();
        }
        return Failures.DONE;
    }
}

package org.entente.app.desk;

import java.util.List;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.api.Api;
import org.entente.app.desk.guard.Guard;
import org.entente.app.desk.page.ActorPage;
import org.entente.app.desk.page.ActorsPage;
import org.entente.app.desk.page.AgreementPage;
import org.entente.app.desk.page.ApiPage;
import org.entente.app.desk.page.ArticlePage;
import org.entente.app.desk.page.ArticlesPage;
import org.entente.app.desk.page.CorpusPage;
import org.entente.app.desk.page.CorrectionsPage;
import org.entente.app.desk.page.EntryPage;
import org.entente.app.desk.page.EventPage;
import org.entente.app.desk.page.EventsPage;
import org.entente.app.desk.page.GivenPage;
import org.entente.app.desk.page.KeysPage;
import org.entente.app.desk.page.LexiconPage;
import org.entente.app.desk.page.LoginPage;
import org.entente.app.desk.page.MatrixPage;
import org.entente.app.desk.page.NowPage;
import org.entente.app.desk.page.Page;
import org.entente.app.desk.page.ReadPage;
import org.entente.app.desk.page.RemarksPage;
import org.entente.app.desk.page.ReviewMergingPage;
import org.entente.app.desk.page.ReviewPage;
import org.entente.app.desk.page.ReviewsPage;
import org.entente.app.desk.page.RunPage;
import org.entente.app.desk.page.SearchPage;
import org.entente.app.desk.page.WatchPage;
import org.entente.app.desk.page.relation.RelationFiles;
import org.entente.app.desk.page.relation.RelationPage;
import org.entente.app.desk.page.relation.Relations;
import org.entente.app.desk.page.relation.RelationsPage;

/** Every page of the desk, and what several of them share. */
final class Pages {
    private Pages() {}

    /** All pages, in the order of the head of the page. */
    static List<Page> of(Tools tools, Works works, Guard guard, Tables tables, Searching searching) {
        Relations relations = new Relations(tools, tables);
        ActorBook actors = new ActorBook(tables, tools.settings().clock());
        Api api = new Api(tools, actors, searching);
        return List.of(
                new NowPage(tools, searching),
                new SearchPage(tools, searching),
                new RelationsPage(tools, relations),
                new RelationPage(tools, relations),
                new RelationFiles(tools, relations),
                new EventsPage(tools),
                new EventPage(tools),
                new CorrectionsPage(tools, works),
                new ArticlesPage(tools),
                new ArticlePage(tools),
                new ActorsPage(tools, actors),
                new ActorPage(tools, actors),
                new MatrixPage(tools, actors),
                new ReadPage(tools, works),
                new GivenPage(tools, works),
                new RemarksPage(tools, works),
                new ReviewsPage(tools, works),
                new ReviewPage(tools, works),
                new ReviewMergingPage(tools, works),
                new AgreementPage(tools, works),
                new LexiconPage(tools, tables),
                new EntryPage(tools, tables),
                new CorpusPage(tools, works),
                new RunPage(tools),
                new WatchPage(tools, works),
                api,
                new ApiPage(tools, api),
                new KeysPage(tools),
                new LoginPage(tools, guard));
    }
}

package nl.driehoek.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.store.PupilDigests;
import nl.driehoek.store.Writing;
import org.jooq.DSLContext;

/** Parents and carers of pupils, any number per pupil; brothers and sisters share them. */
public final class Families {

    private final Desk desk;
    private final PupilAccess access;
    private final ParentRepository parents;

    /** Families at {@code desk}. */
    public Families(Desk desk) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.parents = new ParentRepository(desk.json());
    }

    /**
     * The parents and carers of a pupil in the order of the list; the revision is that of the parent. Empty without a right
     * to the pupil.
     */
    public List<Stored<FamilyMember>> of(PupilId pupil) {
        return desk.read(sql -> access.allows(sql, pupil) ? members(sql, pupil) : List.of());
    }

    /** One parent as the parent of {@code pupil}. */
    public Optional<Stored<FamilyMember>> find(PupilId pupil, ParentId parent) {
        return of(pupil).stream()
                .filter(member -> member.value().parent().id().equals(parent))
                .findFirst();
    }

    /** A new id for a parent to add. */
    public ParentId newId() {
        return new ParentId(desk.ids().next());
    }

    /** Adds a parent and the bond with a pupil, both or neither; the parent comes last in the list. */
    public SaveResult<FamilyMember> add(FamilyMember member) {
        return change(member.link(), writing -> {
            parents.save(writing, member.parent(), 0);
            parents.save(writing, atEnd(writing, member.link()));
        });
    }

    /**
     * Links somebody who is in the store already, such as the parent of a brother or sister, or puts back a bond that was
     * taken away. A new bond comes last in the list.
     */
    public SaveResult<FamilyMember> link(ParentLink link) {
        return change(link, writing -> parents.save(writing, atEnd(writing, link)));
    }

    /** Saves a changed bond: relation, gezag, restrictions. */
    public SaveResult<FamilyMember> saveLink(ParentLink link) {
        return change(link, writing -> parents.save(writing, link));
    }

    /** Saves a changed parent, and the bond when it changed too, in one go; brothers and sisters see the same parent. */
    public SaveResult<FamilyMember> save(Stored<FamilyMember> member) {
        try {
            return change(member.value().link(), writing -> {
                parents.save(writing, member.value().parent(), member.revision());
                parents.save(writing, member.value().link());
            });
        } catch (ChangedMeanwhile e) {
            ParentLink link = member.value().link();
            return new SaveResult.ChangedElsewhere<>(
                    find(link.pupil(), link.parent()).orElseThrow());
        }
    }

    /**
     * Takes the bond between a pupil and a parent away. The parent stays in the store.
     *
     * @return the bond as it was, for putting it back with {@link #link}; empty when there was none or no right
     */
    public Optional<ParentLink> unlink(PupilId pupil, ParentId parent) {
        Optional<ParentLink> link =
                find(pupil, parent).map(member -> member.value().link());
        if (link.isPresent()) {
            desk.write(writing -> {
                parents.unlink(writing, pupil, parent);
                return null;
            });
        }
        return link;
    }

    /** Puts the parents of a pupil in the order of {@code order}; those it does not name come after, as they were. */
    public void reorder(PupilId pupil, List<ParentId> order) {
        if (!desk.read(sql -> access.allows(sql, pupil))) {
            return;
        }
        desk.write(writing -> {
            List<ParentLink> links = parents.links(writing.sql(), pupil).stream()
                    .sorted(Comparator.comparingInt(link -> place(order, link)))
                    .toList();
            for (int at = 0; at < links.size(); at++) {
                if (links.get(at).place() != at) {
                    parents.save(writing, links.get(at).at(at));
                }
            }
            return null;
        });
    }

    /** Brothers and sisters: other pupils who share a parent with {@code pupil}, as far as the colleague may see them. */
    public List<Pupil> siblings(PupilId pupil) {
        return desk.read(sql -> !access.allows(sql, pupil)
                ? List.<Pupil>of()
                : new PupilDigests(sql)
                        .bondsAround(pupil).stream()
                                .map(PupilDigests.Bond::pupil)
                                .distinct()
                                .filter(other -> !other.equals(pupil))
                                .flatMap(other -> access.find(sql, other).stream())
                                .map(Stored::value)
                                .sorted(Comparator.comparing(
                                        other -> other.name().sortKey()))
                                .toList());
    }

    /** The children of a parent, as far as the colleague may see them. */
    public List<Pupil> childrenOf(ParentId parent) {
        return desk.read(sql -> children(sql, parent));
    }

    /**
     * People in the store who may be the person {@code typed}, best match first, so that nobody is entered twice. The same
     * phone number or mail address is found always; the same name only among people the colleague may see.
     */
    public List<SimilarParent> similar(Parent typed, PupilId pupil) {
        return desk.read(sql -> {
            List<ParentId> own =
                    parents.links(sql, pupil).stream().map(ParentLink::parent).toList();
            return parents.all(sql).stream()
                    .map(Stored::value)
                    .filter(known -> !own.contains(known.id()) && !known.id().equals(typed.id()))
                    .flatMap(known ->
                            Stream.of(new SimilarParent(known, SimilarParent.grounds(typed, known), List.of())))
                    .filter(match -> !match.grounds().isEmpty())
                    .map(match ->
                            match.withChildren(children(sql, match.parent().id())))
                    .filter(match -> match.certain()
                            || desk.rights().seesAll()
                            || !match.children().isEmpty())
                    .sorted(Comparator.comparingInt(match -> -match.grounds().size()))
                    .toList();
        });
    }

    private List<Pupil> children(DSLContext sql, ParentId parent) {
        return parents.links(sql, parent).stream()
                .flatMap(link -> access.find(sql, link.pupil()).stream())
                .map(Stored::value)
                .sorted(Comparator.comparing(child -> child.name().sortKey()))
                .toList();
    }

    private List<Stored<FamilyMember>> members(DSLContext sql, PupilId pupil) {
        return parents.links(sql, pupil).stream()
                .map(link -> parents.find(sql, link.parent()).map(parent -> joined(parent, link)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stored<FamilyMember> joined(Stored<Parent> parent, ParentLink link) {
        return new Stored<>(
                new FamilyMember(parent.value(), link), parent.revision(), parent.changedAt(), parent.changedBy());
    }

    private ParentLink atEnd(Writing writing, ParentLink link) {
        return link.at(parents.links(writing.sql(), link.pupil()).stream()
                .filter(other -> !other.parent().equals(link.parent()))
                .mapToInt(other -> other.place() + 1)
                .max()
                .orElse(0));
    }

    private static int place(List<ParentId> order, ParentLink link) {
        int at = order.indexOf(link.parent());
        return at < 0 ? order.size() + link.place() : at;
    }

    private SaveResult<FamilyMember> change(ParentLink link, Consumer<Writing> work) {
        if (!desk.read(sql -> access.allows(sql, link.pupil()))) {
            return new SaveResult.NoRight<>();
        }
        desk.write(writing -> {
            work.accept(writing);
            return null;
        });
        return new SaveResult.Saved<>(find(link.pupil(), link.parent()).orElseThrow());
    }
}

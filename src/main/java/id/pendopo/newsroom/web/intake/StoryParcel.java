package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.intake.ReportRules;
import id.pendopo.newsroom.intake.TakeFiles;
import id.pendopo.platform.access.Actor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files that came with a story in one request.
 *
 * @param files in the order of their parts
 */
record StoryParcel(List<MultipartFile> files) {
    StoryParcel {
        files = files.stream().filter(file -> !file.isEmpty()).toList();
    }

    /**
     * What became of them.
     *
     * @param ids of the library, by the name of the file
     * @param refused those that were not taken
     */
    record Taken(Map<String, UUID> ids, List<TakeFiles.Taken> refused) {}

    /** The names under which the story may speak of them. */
    Set<String> names() {
        return files.stream()
                .map(StoryParcel::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is wrong with them as a whole, before any is taken. */
    List<StoryJson.Wrong> wrong() {
        var wrong = new ArrayList<StoryJson.Wrong>();
        if (files.size() > ReportRules.MOST_PICTURES) {
            wrong.add(StoryJson.Wrong.TOO_MANY_FILES);
        }
        if (names().size() < files.size()) {
            wrong.add(StoryJson.Wrong.FILES_ALIKE);
        }
        return wrong;
    }

    /** Takes all into the library of the unit; the same file again is the same picture. */
    Taken into(TakeFiles library, Unit unit, Actor by) throws IOException {
        var ids = new LinkedHashMap<String, UUID>();
        var refused = new ArrayList<TakeFiles.Taken>();
        for (MultipartFile file : files) {
            try (var content = file.getInputStream()) {
                TakeFiles.Taken taken = library.take(unit, name(file), content, by);
                if (taken.picture().isEmpty()) {
                    refused.add(taken);
                }
                taken.picture().ifPresent(p -> ids.put(taken.name(), p.asset().value()));
            }
        }
        return new Taken(ids, refused);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}

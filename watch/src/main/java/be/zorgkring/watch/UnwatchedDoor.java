package be.zorgkring.watch;

import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The door that must not be: reads what is about people, and asks nobody. By it a test sees that the watch is awake. */
@Path("/unwatched")
@Produces(MediaType.APPLICATION_JSON)
public class UnwatchedDoor {

    private final UnitOfWork unitOfWork;
    private final TablesOfPeople aboutPeople;

    UnwatchedDoor(UnitOfWork unitOfWork, TablesOfPeople aboutPeople) {
        this.unitOfWork = unitOfWork;
        this.aboutPeople = aboutPeople;
    }

    /**
     * @param reason said in place of a record; may be left out
     * @param status to be answered
     */
    @GET
    @Operation(hidden = true)
    public Uni<Response> read(
            @QueryParam("reason") NoRecord reason,
            @QueryParam("status") int status,
            @QueryParam("table") String table) {
        if (!aboutPeople.names().contains(table)) {
            return Uni.createFrom()
                    .item(Response.status(Response.Status.BAD_REQUEST).build());
        }
        return unitOfWork.run(work -> count(work, table).map(found -> {
            if (reason != null) {
                work.leavesNoRecord(reason);
            }
            return Response.status(status).build();
        }));
    }

    private static Uni<Long> count(Work work, String table) {
        return work.sql("select count(*) from " + table, Long.class).getSingleResult();
    }
}

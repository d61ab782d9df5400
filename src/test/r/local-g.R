# Gi*, its probabilities and their correction by an implementation that is not this product's, on real months of the City
# of London, for LocalGTests. Needs R with spdep and sf (Debian: r-cran-spdep, r-cran-sf) and the open data:
#
#   Rscript src/test/r/local-g.R <open data> src/test/resources/org/saferschools/hotspot/city-of-london-local-g.csv
library(sf)
library(spdep)

arguments <- commandArgs(trailingOnly = TRUE)
data <- arguments[1]
side <- 100

city <- st_read(file.path(data, "areas", "london-boroughs.geojson"), quiet = TRUE)
city <- st_transform(city[city$name == "City of London", ], 27700)

files <- Sys.glob(file.path(data, "police-uk", "city-of-london", "2019-*-street.csv"))
crimes <- do.call(rbind, lapply(files, read.csv))
crimes <- crimes[!is.na(crimes$Longitude), ]

box <- st_bbox(city)
cells <- expand.grid(column = floor(box["xmin"] / side):floor(box["xmax"] / side),
                     row = floor(box["ymin"] / side):floor(box["ymax"] / side))
middles <- st_as_sf(data.frame(x = (cells$column + 0.5) * side, y = (cells$row + 0.5) * side), coords = c("x", "y"), crs = 27700)
cells <- cells[lengths(st_intersects(middles, city)) > 0, ]

# All that touch at a side or a corner: 141 m at most, the next are 200 m away.
neighbours <- include.self(dnearneigh(cbind(cells$column, cells$row) * side, 0, side * 1.5))
weights <- nb2listw(neighbours, style = "B")

figures <- lapply(c("Robbery", "Theft from the person"), function(kind) {
  places <- crimes[crimes$Crime.type == kind, ]
  places <- st_coordinates(st_transform(st_as_sf(places, coords = c("Longitude", "Latitude"), crs = 4326), 27700))
  found <- table(paste(floor(places[, 1] / side), floor(places[, 2] / side)))
  count <- as.integer(found[paste(cells$column, cells$row)])
  count[is.na(count)] <- 0
  z <- as.numeric(localG(count, weights))
  p <- 2 * pnorm(-abs(z))
  data.frame(kind = kind, column = cells$column, row = cells$row, count = count, z = sprintf("%.9f", z),
             p = sprintf("%.12e", p), adjusted = sprintf("%.12e", p.adjust(p, "BH")))
})
write.csv(do.call(rbind, figures), arguments[2], row.names = FALSE, quote = FALSE)
